import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PORTS = [19_101, 19_102, 19_103];

/** The name that Distributed tables know the servers by. */
export const CLUSTER = 'three';

const USERS = `<yandex><profiles><default/></profiles><quotas><default/></quotas>
<users><default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users></yandex>`;

function configOf(folder: string, port: number): string {
  const shards = PORTS.map((one) => `<shard><replica><host>127.0.0.1</host><port>${one}</port></replica></shard>`);
  return `<yandex>
<logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
<listen_host>127.0.0.1</listen_host><tcp_port>${port}</tcp_port><http_port>${port + 1000}</http_port>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><mark_cache_size>67108864</mark_cache_size>
<users_config>${folder}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<remote_servers><${CLUSTER}>${shards.join('')}</${CLUSTER}></remote_servers>
</yandex>`;
}

/** Three ClickHouse servers of this machine, each with its own data, that know each other. */
export class Servers {
  readonly #processes: ChildProcess[] = [];

  /** @throws Error when one does not answer within half a minute */
  async start(folder: string): Promise<void> {
    for (const port of PORTS) {
      const own = join(folder, String(port));
      mkdirSync(own, { recursive: true });
      writeFileSync(join(own, 'users.xml'), USERS);
      writeFileSync(join(own, 'config.xml'), configOf(own, port));
      this.#processes.push(spawn('clickhouse-server', [`--config-file=${own}/config.xml`], { stdio: 'ignore' }));
    }
    for (const shard of PORTS.keys()) await this.#ready(shard);
  }

  /**
   * Runs a statement on one of the servers and returns what it prints.
   *
   * @param input rows of an INSERT
   * @throws Error with what the server says
   */
  run(statement: string, { shard = 0, input = '' }: { shard?: number; input?: string } = {}): string {
    const args = ['--host', '127.0.0.1', '--port', String(PORTS[shard]), '--query', statement];
    const settings = [
      '--insert_distributed_sync',
      '1',
      '--date_time_input_format',
      'best_effort',
      '--output_format_json_quote_64bit_integers',
      '0',
    ];
    const { status, stdout, stderr } = spawnSync('clickhouse-client', [...args, ...settings], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (status !== 0) throw new Error(`${statement}\n${stderr}`);
    return stdout;
  }

  /** Runs a statement on all of them. */
  runOnEach(statement: string): string[] {
    return PORTS.map((_, shard) => this.run(statement, { shard }));
  }

  stop(): void {
    for (const one of this.#processes) one.kill();
  }

  async #ready(shard: number): Promise<void> {
    const end = Date.now() + 30_000;
    for (;;) {
      try {
        this.run('SELECT 1', { shard });
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }
}
