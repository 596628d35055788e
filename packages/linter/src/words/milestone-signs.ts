import { unicodePattern } from '../unicode-pattern.ts';

// How timelines tell the beginning, detection and end of an incident without naming them. Wide on purpose: what one of these
// says is no milestone that times are measured from, but enough not to call it missing.

export interface MilestoneSigns {
  started: () => RegExp;
  detected: () => RegExp;
  resolved: () => RegExp;
}

export const MILESTONE_SIGNS: MilestoneSigns = {
  started: unicodePattern(
    String.raw`(?<!\p{L})(?:be(?:g[aiu]n(?:s|ning)?|came|comes?)|start(?:s|ed|ing)?|first|last|initiat\p{L}*|trigger\p{L}*|deploy\p{L}*|releas\p{L}*|merg\p{L}*|publish\p{L}*|push(?:ed|es)?|launch\p{L}*|roll(?:s|ed|ing|out|over)*|upgrad\p{L}*|chang\p{L}*|migrat\p{L}*|scal(?:es?|ed|ing)|add(?:s|ed)?|introduc\p{L}*|enabl\p{L}*|occur\p{L}*|happen\p{L}*|fail\p{L}*|crash\p{L}*|error\p{L}*|drop(?:s|ped|ping)?|expir\p{L}*|increas\p{L}*|decreas\p{L}*|stop(?:s|ped|ping)?|unavailable|outage|down|exhaust\p{L}*|full|comienza|empieza|inicia\p{L}*|inicio|início|começ\p{L}*|falla\p{L}*|falha\p{L}*)(?!\p{L})|発生|開始|リリース|デプロイ|发生|开始|上线|故障`,
    'iu',
  ),
  detected: unicodePattern(
    String.raw`(?<!\p{L})(?:report\p{L}*|alert\p{L}*|alarm\p{L}*|page[ds]?|notic\p{L}*|notif\p{L}*|discover\p{L}*|detect\p{L}*|aware|warn\p{L}*|complain\p{L}*|realiz\p{L}*|realis\p{L}*|observ\p{L}*|fir(?:es|ed|ing)|logs?|monitor\p{L}*|identif\p{L}*|diagnos\p{L}*|confirm\p{L}*|found|finds?|saw|sees?|seen|looked|sentry|e-?mails?|investigat\p{L}*|detecta\p{L}*|reporta\p{L}*|alerta\p{L}*|percebe\p{L}*)(?!\p{L})|検知|検出|報告|発見|发现|告警|报告`,
    'iu',
  ),
  resolved: unicodePattern(
    String.raw`(?<!\p{L})(?:resol(?:v|ut)\p{L}*|restor\p{L}*|recover\p{L}*|repair\p{L}*|fix(?:ed|es)?|mitigat\p{L}*|healthy|ready|normal(?:ly)?|usual|working|works|back|complet\p{L}*|clear(?:s|ed)?|verif\p{L}*|success\p{L}*|available|operational|over|closed?|end(?:s|ed)?|patched|resuelt\p{L}*|resolvid\p{L}*|restaur\p{L}*|recuper\p{L}*|correctamente|normalizad\p{L}*|valida\p{L}*)(?!\p{L})|復旧|解消|解決|完了|恢复|修复|解决`,
    'iu',
  ),
};
