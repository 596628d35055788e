// Generated from schemas/ by `pnpm gen`; do not edit.
// @ts-nocheck
/** A validator of Ajv: true for valid data, else its errors are in `errors` until the next call. */
export interface StandaloneValidator {
  (data: unknown): boolean;
  errors?: { instancePath: string; schemaPath: string; keyword: string; params: Record<string, unknown>; message?: string }[] | null;
}

// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
const validateIncident = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://afterword.dev/schemas/incident.schema.json",
	"title": "Incident",
	"description": "The canonical incident: the same shape for every postmortem, whatever template it was written for. Unknown scalars are null, unknown lists are empty.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"title",
		"date",
		"severity",
		"status",
		"timeZone",
		"timeZoneStated",
		"startedAt",
		"endedAt",
		"durationMinutes",
		"summary",
		"services",
		"tags",
		"timeline",
		"causes",
		"actionItems",
		"lessons",
		"similar",
		"review",
		"measures"
	],
	"properties": {
		"id": {
			"type": ["string", "null"],
			"description": "Identifier the document states: front matter, an `Incident ID` key, or an id in the title such as `INC-001`. Never invented."
		},
		"title": {
			"type": ["string", "null"],
			"description": "Title as plain text, without a leading id or a `Postmortem:` label."
		},
		"date": {
			"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
			"description": "Day the incident began."
		},
		"severity": {
			"anyOf": [{ "$ref": "#/$defs/severity" }, { "type": "null" }],
			"description": "Severity as written and its level in the configured vocabulary."
		},
		"status": {
			"anyOf": [{ "$ref": "#/$defs/status" }, { "type": "null" }],
			"description": "Phase of the incident as written. A state of the document (Draft, Final) is in review.state."
		},
		"timeZone": {
			"type": "string",
			"minLength": 1,
			"description": "IANA zone name, fixed offset (`+05:30`) or `UTC` in which times without a zone are read."
		},
		"timeZoneStated": {
			"type": "boolean",
			"description": "False when no zone was stated and UTC was assumed."
		},
		"startedAt": {
			"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
			"description": "Instant the incident began, from the stated range, front matter or the first milestone."
		},
		"endedAt": {
			"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
			"description": "Instant the incident was resolved, from the stated range, front matter or the last milestone."
		},
		"durationMinutes": {
			"type": ["number", "null"],
			"minimum": 0,
			"description": "Duration as stated, in minutes. One day is 1,440."
		},
		"summary": {
			"type": ["string", "null"],
			"description": "Summary as Markdown."
		},
		"services": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Affected services as named."
		},
		"tags": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Free labels from the metadata."
		},
		"timeline": {
			"type": "array",
			"items": { "$ref": "#/$defs/timelineEntry" },
			"description": "Entries of the main timeline in document order."
		},
		"causes": { "$ref": "#/$defs/causes" },
		"actionItems": {
			"type": "array",
			"items": { "$ref": "#/$defs/actionItem" },
			"description": "Follow-up actions, the records of checklists and tracking table merged."
		},
		"lessons": { "$ref": "#/$defs/lessons" },
		"similar": {
			"type": "array",
			"items": { "$ref": "#/$defs/similarIncident" },
			"description": "Past incidents the document names."
		},
		"review": { "$ref": "#/$defs/review" },
		"measures": { "$ref": "#/$defs/measures" },
		"history": {
			"anyOf": [{ "$ref": "#/$defs/documentHistory" }, { "type": "null" }],
			"description": "What Git knows of the document. Only where it was asked for; null outside of Git."
		}
	},
	"$defs": {
		"date": {
			"title": "CalendarDate",
			"type": "string",
			"format": "date",
			"description": "Calendar day, YYYY-MM-DD."
		},
		"instant": {
			"title": "Instant",
			"type": "string",
			"format": "date-time",
			"description": "RFC 3339 instant with an offset."
		},
		"severity": {
			"title": "Severity",
			"type": "object",
			"description": "A severity: the leading token as written, its level, and the comment after it.",
			"additionalProperties": false,
			"required": [
				"level",
				"label",
				"note"
			],
			"properties": {
				"level": {
					"enum": [
						"critical",
						"high",
						"medium",
						"low",
						null
					],
					"description": "Level in the configured vocabulary, null when the label is not in it."
				},
				"label": {
					"type": "string",
					"minLength": 1,
					"description": "Leading token as written, for example `SEV-2`."
				},
				"note": {
					"type": ["string", "null"],
					"description": "What follows the label."
				}
			}
		},
		"status": {
			"title": "Status",
			"type": "object",
			"description": "A status: the leading token as written, the incident's phase, and the comment after it.",
			"additionalProperties": false,
			"required": [
				"phase",
				"label",
				"note"
			],
			"properties": {
				"phase": {
					"enum": [
						"ongoing",
						"mitigated",
						"resolved",
						null
					],
					"description": "Phase of the incident, null when the label is not in the vocabulary."
				},
				"label": {
					"type": "string",
					"minLength": 1,
					"description": "Leading token as written, for example `Resolved`."
				},
				"note": {
					"type": ["string", "null"],
					"description": "What follows the label."
				}
			}
		},
		"timelineEntry": {
			"title": "TimelineEntry",
			"type": "object",
			"description": "One entry of the timeline.",
			"additionalProperties": false,
			"required": [
				"at",
				"time",
				"precision",
				"event",
				"action",
				"actor",
				"milestone",
				"links"
			],
			"properties": {
				"at": {
					"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
					"description": "Instant, null when it would be a guess."
				},
				"time": {
					"type": ["string", "null"],
					"description": "Time as written."
				},
				"precision": {
					"enum": [
						"day",
						"hour",
						"minute",
						"second",
						"approximate",
						"relative",
						"unknown"
					],
					"description": "How exact the written time is."
				},
				"event": {
					"type": ["string", "null"],
					"description": "What happened, as Markdown."
				},
				"action": {
					"type": ["string", "null"],
					"description": "What was done, as Markdown."
				},
				"actor": {
					"type": ["string", "null"],
					"description": "Who or what acted."
				},
				"milestone": {
					"enum": [
						"started",
						"detected",
						"acknowledged",
						"diagnosed",
						"fixed",
						"resolved",
						null
					],
					"description": "Milestone of the response that the entry marks."
				},
				"links": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Addresses named in the entry."
				}
			}
		},
		"factor": {
			"title": "Factor",
			"type": "object",
			"description": "A contributing factor.",
			"additionalProperties": false,
			"required": ["title", "text"],
			"properties": {
				"title": {
					"type": ["string", "null"],
					"description": "Short name of the factor, where it has one."
				},
				"text": {
					"type": ["string", "null"],
					"description": "Description as Markdown."
				}
			}
		},
		"causes": {
			"title": "Causes",
			"type": "object",
			"description": "Causes and how the response went.",
			"additionalProperties": false,
			"required": [
				"primary",
				"factors",
				"wentWell",
				"wentWrong",
				"gotLucky"
			],
			"properties": {
				"primary": {
					"type": ["string", "null"],
					"description": "Root or primary cause as Markdown."
				},
				"factors": {
					"type": "array",
					"items": { "$ref": "#/$defs/factor" },
					"description": "Contributing factors."
				},
				"wentWell": {
					"type": "array",
					"items": { "type": "string" },
					"description": "What went well."
				},
				"wentWrong": {
					"type": "array",
					"items": { "type": "string" },
					"description": "What went wrong."
				},
				"gotLucky": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Where we got lucky."
				}
			}
		},
		"actionItem": {
			"title": "ActionItem",
			"type": "object",
			"description": "One follow-up action.",
			"additionalProperties": false,
			"required": [
				"key",
				"title",
				"owner",
				"due",
				"dueText",
				"state",
				"completedOn",
				"horizon",
				"references",
				"notes",
				"recordedIn"
			],
			"properties": {
				"key": {
					"type": "string",
					"minLength": 1,
					"description": "Title folded for comparison; the same in every record of one action."
				},
				"title": {
					"type": "string",
					"description": "What is to be done, as plain text."
				},
				"owner": {
					"type": ["string", "null"],
					"description": "Owner as written."
				},
				"due": {
					"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
					"description": "Due date, null when it is not a date."
				},
				"dueText": {
					"type": ["string", "null"],
					"description": "Due date as written."
				},
				"state": {
					"enum": [
						"open",
						"inProgress",
						"done",
						"declined",
						null
					],
					"description": "State, null when none is shown."
				},
				"completedOn": {
					"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
					"description": "Completion date."
				},
				"horizon": {
					"enum": [
						"immediate",
						"short",
						"long",
						null
					],
					"description": "Horizon of the group the action stands in."
				},
				"references": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Tickets, pull requests and addresses the action names."
				},
				"notes": {
					"type": ["string", "null"],
					"description": "Further text of the action, as Markdown."
				},
				"recordedIn": {
					"type": "array",
					"items": { "enum": ["list", "table"] },
					"description": "Where the document records the action."
				}
			}
		},
		"lessons": {
			"title": "Lessons",
			"type": "object",
			"description": "Lessons learned, as Markdown texts.",
			"additionalProperties": false,
			"required": [
				"technical",
				"process",
				"other",
				"questions"
			],
			"properties": {
				"technical": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Technical lessons."
				},
				"process": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Process lessons."
				},
				"other": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Lessons without a group."
				},
				"questions": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Open questions."
				}
			}
		},
		"similarIncident": {
			"title": "SimilarIncident",
			"type": "object",
			"description": "A past incident the document refers to.",
			"additionalProperties": false,
			"required": [
				"label",
				"id",
				"path",
				"date"
			],
			"properties": {
				"label": {
					"type": "string",
					"description": "Reference as plain text."
				},
				"id": {
					"type": ["string", "null"],
					"description": "Incident id named in the reference."
				},
				"path": {
					"type": ["string", "null"],
					"description": "Link target as written."
				},
				"date": {
					"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
					"description": "Date named in the reference."
				}
			}
		},
		"signature": {
			"title": "Signature",
			"type": "object",
			"description": "Who signed a step of the review, and when.",
			"additionalProperties": false,
			"required": ["name", "date"],
			"properties": {
				"name": {
					"type": ["string", "null"],
					"description": "Name as written."
				},
				"date": {
					"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
					"description": "Date of the signature."
				}
			}
		},
		"review": {
			"title": "Review",
			"type": "object",
			"description": "Authorship and review.",
			"additionalProperties": false,
			"required": [
				"preparedBy",
				"reviewedBy",
				"approvedBy",
				"distribution",
				"state"
			],
			"properties": {
				"preparedBy": {
					"anyOf": [{ "$ref": "#/$defs/signature" }, { "type": "null" }],
					"description": "Author."
				},
				"reviewedBy": {
					"anyOf": [{ "$ref": "#/$defs/signature" }, { "type": "null" }],
					"description": "Reviewer."
				},
				"approvedBy": {
					"anyOf": [{ "$ref": "#/$defs/signature" }, { "type": "null" }],
					"description": "Approver."
				},
				"distribution": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Who receives a copy."
				},
				"state": {
					"enum": [
						"draft",
						"reviewed",
						"approved",
						null
					],
					"description": "State of the document."
				}
			}
		},
		"commitPoint": {
			"title": "CommitPoint",
			"type": "object",
			"description": "A commit, when it was made, and by whom.",
			"additionalProperties": false,
			"required": [
				"commit",
				"at",
				"author"
			],
			"properties": {
				"commit": {
					"type": "string",
					"minLength": 1,
					"description": "Full hash."
				},
				"at": {
					"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
					"description": "When the change was written, which a rebase keeps; for `merged`, when it came to the branch. Null when the commit states no time that can be."
				},
				"author": {
					"type": "string",
					"description": "Name of the author."
				}
			}
		},
		"dueMove": {
			"title": "DueMove",
			"type": "object",
			"description": "A commit that changed the due date of an action.",
			"additionalProperties": false,
			"required": [
				"commit",
				"at",
				"author",
				"from",
				"to"
			],
			"properties": {
				"commit": {
					"type": "string",
					"minLength": 1,
					"description": "Full hash."
				},
				"at": {
					"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
					"description": "When the change was written."
				},
				"author": {
					"type": "string",
					"description": "Name of the author."
				},
				"from": {
					"$ref": "#/$defs/date",
					"description": "Due date before."
				},
				"to": {
					"$ref": "#/$defs/date",
					"description": "Due date after."
				}
			}
		},
		"actionHistory": {
			"title": "ActionHistory",
			"type": "object",
			"description": "What Git knows of one action. Versions of an action are matched by a reference of its own, else by title.",
			"additionalProperties": false,
			"required": [
				"key",
				"added",
				"done",
				"dueMoves",
				"dueMovedDays"
			],
			"properties": {
				"key": {
					"type": "string",
					"minLength": 1,
					"description": "Key of the action."
				},
				"added": {
					"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
					"description": "First commit that names the action; null when it is not committed, or older than what the clone holds."
				},
				"done": {
					"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
					"description": "Commit that marked the action as done, the last one where it was opened again; null while it is not done, or not committed as done."
				},
				"dueMoves": {
					"type": "array",
					"items": { "$ref": "#/$defs/dueMove" },
					"description": "Changes of the due date, oldest first. A date that was given for the first time is none."
				},
				"dueMovedDays": {
					"type": "integer",
					"description": "Days from the first due date to the last committed one; negative when it is earlier now."
				}
			}
		},
		"documentHistory": {
			"title": "DocumentHistory",
			"type": "object",
			"description": "What Git knows of a document, through renames and merges. What is not committed is not part of it.",
			"additionalProperties": false,
			"required": [
				"complete",
				"cutAt",
				"firstDraft",
				"merged",
				"publicationLagDays",
				"authors",
				"reviewers",
				"approval",
				"lastContentChange",
				"changedAfterApproval",
				"actionItems"
			],
			"properties": {
				"complete": {
					"type": "boolean",
					"description": "False where the clone is too shallow to hold the beginning of the document."
				},
				"cutAt": {
					"type": ["string", "null"],
					"description": "Oldest commit of a history that is not complete: full hash. The facts before it are not known."
				},
				"firstDraft": {
					"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
					"description": "Commit that added the document."
				},
				"merged": {
					"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
					"description": "Commit that brought the first draft to the default branch: the draft itself, or a merge."
				},
				"publicationLagDays": {
					"type": ["integer", "null"],
					"description": "Calendar days in UTC from the end of the incident, or its date where no end is known, to `merged`."
				},
				"authors": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Authors and co-authors of the changes, first ones first."
				},
				"reviewers": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Names in trailers such as `Reviewed-by` of the changes and of the merges that brought them."
				},
				"approval": {
					"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
					"description": "Commit that stated the approval that stands; null without one."
				},
				"lastContentChange": {
					"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
					"description": "Last commit that changed title, severity, times, services, summary, timeline, causes or lessons."
				},
				"changedAfterApproval": {
					"type": ["boolean", "null"],
					"description": "Whether `lastContentChange` comes after `approval`; null without one."
				},
				"actionItems": {
					"type": "array",
					"items": { "$ref": "#/$defs/actionHistory" },
					"description": "One for each of the incident's actions, in their order."
				}
			}
		},
		"measure": {
			"title": "Measure",
			"type": "object",
			"description": "A measured time, with where it comes from.",
			"additionalProperties": false,
			"required": [
				"minutes",
				"basis",
				"from",
				"to"
			],
			"properties": {
				"minutes": {
					"type": "number",
					"minimum": 0,
					"description": "Length in minutes."
				},
				"basis": {
					"enum": ["stated", "timeline"],
					"description": "Stated in the document, or computed from two timeline entries."
				},
				"from": {
					"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
					"description": "Start of the measure, null for a stated length."
				},
				"to": {
					"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
					"description": "End of the measure, null for a stated length."
				}
			}
		},
		"measures": {
			"title": "Measures",
			"type": "object",
			"description": "Times of the response. A measure is null when neither the text nor the timeline gives it.",
			"additionalProperties": false,
			"required": [
				"timeToDetect",
				"timeToAcknowledge",
				"timeToDiagnose",
				"timeToFix",
				"timeToResolve",
				"duration"
			],
			"properties": {
				"timeToDetect": {
					"anyOf": [{ "$ref": "#/$defs/measure" }, { "type": "null" }],
					"description": "Started to detected."
				},
				"timeToAcknowledge": {
					"anyOf": [{ "$ref": "#/$defs/measure" }, { "type": "null" }],
					"description": "Detected to acknowledged."
				},
				"timeToDiagnose": {
					"anyOf": [{ "$ref": "#/$defs/measure" }, { "type": "null" }],
					"description": "Detected to diagnosed."
				},
				"timeToFix": {
					"anyOf": [{ "$ref": "#/$defs/measure" }, { "type": "null" }],
					"description": "Detected to fixed."
				},
				"timeToResolve": {
					"anyOf": [{ "$ref": "#/$defs/measure" }, { "type": "null" }],
					"description": "Started to resolved."
				},
				"duration": {
					"anyOf": [{ "$ref": "#/$defs/measure" }, { "type": "null" }],
					"description": "Whole incident: stated where stated, else from the timeline."
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const formats0 = require_formats().fullFormats.date;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats0.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				message: "must match format \"date\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"title": "Severity",
	"type": "object",
	"description": "A severity: the leading token as written, its level, and the comment after it.",
	"additionalProperties": false,
	"required": [
		"level",
		"label",
		"note"
	],
	"properties": {
		"level": {
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				null
			],
			"description": "Level in the configured vocabulary, null when the label is not in it."
		},
		"label": {
			"type": "string",
			"minLength": 1,
			"description": "Leading token as written, for example `SEV-2`."
		},
		"note": {
			"type": ["string", "null"],
			"description": "What follows the label."
		}
	}
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.level === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.note === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "note" },
				message: "must have required property 'note'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "level" || key0 === "label" || key0 === "note")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.level !== void 0) {
			let data0 = data.level;
			if (!(data0 === "critical" || data0 === "high" || data0 === "medium" || data0 === "low" || data0 === null)) {
				const err4 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.level.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data2 = data.note;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: schema21.properties.note.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"title": "Status",
	"type": "object",
	"description": "A status: the leading token as written, the incident's phase, and the comment after it.",
	"additionalProperties": false,
	"required": [
		"phase",
		"label",
		"note"
	],
	"properties": {
		"phase": {
			"enum": [
				"ongoing",
				"mitigated",
				"resolved",
				null
			],
			"description": "Phase of the incident, null when the label is not in the vocabulary."
		},
		"label": {
			"type": "string",
			"minLength": 1,
			"description": "Leading token as written, for example `Resolved`."
		},
		"note": {
			"type": ["string", "null"],
			"description": "What follows the label."
		}
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.phase === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" },
				message: "must have required property 'phase'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.note === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "note" },
				message: "must have required property 'note'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "phase" || key0 === "label" || key0 === "note")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.phase !== void 0) {
			let data0 = data.phase;
			if (!(data0 === "ongoing" || data0 === "mitigated" || data0 === "resolved" || data0 === null)) {
				const err4 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.phase.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data2 = data.note;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: schema22.properties.note.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats2 = require_formats().fullFormats["date-time"];
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats2.validate(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date-time" },
				message: "must match format \"date-time\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"title": "TimelineEntry",
	"type": "object",
	"description": "One entry of the timeline.",
	"additionalProperties": false,
	"required": [
		"at",
		"time",
		"precision",
		"event",
		"action",
		"actor",
		"milestone",
		"links"
	],
	"properties": {
		"at": {
			"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
			"description": "Instant, null when it would be a guess."
		},
		"time": {
			"type": ["string", "null"],
			"description": "Time as written."
		},
		"precision": {
			"enum": [
				"day",
				"hour",
				"minute",
				"second",
				"approximate",
				"relative",
				"unknown"
			],
			"description": "How exact the written time is."
		},
		"event": {
			"type": ["string", "null"],
			"description": "What happened, as Markdown."
		},
		"action": {
			"type": ["string", "null"],
			"description": "What was done, as Markdown."
		},
		"actor": {
			"type": ["string", "null"],
			"description": "Who or what acted."
		},
		"milestone": {
			"enum": [
				"started",
				"detected",
				"acknowledged",
				"diagnosed",
				"fixed",
				"resolved",
				null
			],
			"description": "Milestone of the response that the entry marks."
		},
		"links": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Addresses named in the entry."
		}
	}
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.time === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "time" },
				message: "must have required property 'time'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.precision === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "precision" },
				message: "must have required property 'precision'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.event === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.action === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" },
				message: "must have required property 'action'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.actor === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actor" },
				message: "must have required property 'actor'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.milestone === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "milestone" },
				message: "must have required property 'milestone'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.links === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "links" },
				message: "must have required property 'links'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "at" || key0 === "time" || key0 === "precision" || key0 === "event" || key0 === "action" || key0 === "actor" || key0 === "milestone" || key0 === "links")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.at !== void 0) {
			let data0 = data.at;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (!validate59(data0, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			const _errs5 = errors;
			if (data0 !== null) {
				const err9 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err10 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.time !== void 0) {
			let data1 = data.time;
			if (typeof data1 !== "string" && data1 !== null) {
				const err11 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: schema24.properties.time.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.precision !== void 0) {
			let data2 = data.precision;
			if (!(data2 === "day" || data2 === "hour" || data2 === "minute" || data2 === "second" || data2 === "approximate" || data2 === "relative" || data2 === "unknown")) {
				const err12 = {
					instancePath: instancePath + "/precision",
					schemaPath: "#/properties/precision/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.precision.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.event !== void 0) {
			let data3 = data.event;
			if (typeof data3 !== "string" && data3 !== null) {
				const err13 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: schema24.properties.event.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.action !== void 0) {
			let data4 = data.action;
			if (typeof data4 !== "string" && data4 !== null) {
				const err14 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: schema24.properties.action.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.actor !== void 0) {
			let data5 = data.actor;
			if (typeof data5 !== "string" && data5 !== null) {
				const err15 = {
					instancePath: instancePath + "/actor",
					schemaPath: "#/properties/actor/type",
					keyword: "type",
					params: { type: schema24.properties.actor.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.milestone !== void 0) {
			let data6 = data.milestone;
			if (!(data6 === "started" || data6 === "detected" || data6 === "acknowledged" || data6 === "diagnosed" || data6 === "fixed" || data6 === "resolved" || data6 === null)) {
				const err16 = {
					instancePath: instancePath + "/milestone",
					schemaPath: "#/properties/milestone/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.milestone.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data7 = data.links;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
					const err17 = {
						instancePath: instancePath + "/links/" + i0,
						schemaPath: "#/properties/links/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"title": "Causes",
	"type": "object",
	"description": "Causes and how the response went.",
	"additionalProperties": false,
	"required": [
		"primary",
		"factors",
		"wentWell",
		"wentWrong",
		"gotLucky"
	],
	"properties": {
		"primary": {
			"type": ["string", "null"],
			"description": "Root or primary cause as Markdown."
		},
		"factors": {
			"type": "array",
			"items": { "$ref": "#/$defs/factor" },
			"description": "Contributing factors."
		},
		"wentWell": {
			"type": "array",
			"items": { "type": "string" },
			"description": "What went well."
		},
		"wentWrong": {
			"type": "array",
			"items": { "type": "string" },
			"description": "What went wrong."
		},
		"gotLucky": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Where we got lucky."
		}
	}
};
const schema26 = {
	"title": "Factor",
	"type": "object",
	"description": "A contributing factor.",
	"additionalProperties": false,
	"required": ["title", "text"],
	"properties": {
		"title": {
			"type": ["string", "null"],
			"description": "Short name of the factor, where it has one."
		},
		"text": {
			"type": ["string", "null"],
			"description": "Description as Markdown."
		}
	}
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.text === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "text")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 !== "string" && data0 !== null) {
				const err3 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: schema26.properties.title.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 !== "string" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: schema26.properties.text.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.primary === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "primary" },
				message: "must have required property 'primary'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.factors === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "factors" },
				message: "must have required property 'factors'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.wentWell === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "wentWell" },
				message: "must have required property 'wentWell'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.wentWrong === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "wentWrong" },
				message: "must have required property 'wentWrong'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.gotLucky === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gotLucky" },
				message: "must have required property 'gotLucky'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "primary" || key0 === "factors" || key0 === "wentWell" || key0 === "wentWrong" || key0 === "gotLucky")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.primary !== void 0) {
			let data0 = data.primary;
			if (typeof data0 !== "string" && data0 !== null) {
				const err6 = {
					instancePath: instancePath + "/primary",
					schemaPath: "#/properties/primary/type",
					keyword: "type",
					params: { type: schema25.properties.primary.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.factors !== void 0) {
			let data1 = data.factors;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate66(data1[i0], {
					instancePath: instancePath + "/factors/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/factors",
					schemaPath: "#/properties/factors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.wentWell !== void 0) {
			let data3 = data.wentWell;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data3[i1] !== "string") {
					const err8 = {
						instancePath: instancePath + "/wentWell/" + i1,
						schemaPath: "#/properties/wentWell/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/wentWell",
					schemaPath: "#/properties/wentWell/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.wentWrong !== void 0) {
			let data5 = data.wentWrong;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data5[i2] !== "string") {
					const err10 = {
						instancePath: instancePath + "/wentWrong/" + i2,
						schemaPath: "#/properties/wentWrong/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/wentWrong",
					schemaPath: "#/properties/wentWrong/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.gotLucky !== void 0) {
			let data7 = data.gotLucky;
			if (Array.isArray(data7)) {
				const len3 = data7.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data7[i3] !== "string") {
					const err12 = {
						instancePath: instancePath + "/gotLucky/" + i3,
						schemaPath: "#/properties/gotLucky/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/gotLucky",
					schemaPath: "#/properties/gotLucky/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"title": "ActionItem",
	"type": "object",
	"description": "One follow-up action.",
	"additionalProperties": false,
	"required": [
		"key",
		"title",
		"owner",
		"due",
		"dueText",
		"state",
		"completedOn",
		"horizon",
		"references",
		"notes",
		"recordedIn"
	],
	"properties": {
		"key": {
			"type": "string",
			"minLength": 1,
			"description": "Title folded for comparison; the same in every record of one action."
		},
		"title": {
			"type": "string",
			"description": "What is to be done, as plain text."
		},
		"owner": {
			"type": ["string", "null"],
			"description": "Owner as written."
		},
		"due": {
			"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
			"description": "Due date, null when it is not a date."
		},
		"dueText": {
			"type": ["string", "null"],
			"description": "Due date as written."
		},
		"state": {
			"enum": [
				"open",
				"inProgress",
				"done",
				"declined",
				null
			],
			"description": "State, null when none is shown."
		},
		"completedOn": {
			"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
			"description": "Completion date."
		},
		"horizon": {
			"enum": [
				"immediate",
				"short",
				"long",
				null
			],
			"description": "Horizon of the group the action stands in."
		},
		"references": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Tickets, pull requests and addresses the action names."
		},
		"notes": {
			"type": ["string", "null"],
			"description": "Further text of the action, as Markdown."
		},
		"recordedIn": {
			"type": "array",
			"items": { "enum": ["list", "table"] },
			"description": "Where the document records the action."
		}
	}
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.owner === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.due === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "due" },
				message: "must have required property 'due'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.dueText === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dueText" },
				message: "must have required property 'dueText'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.state === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.completedOn === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "completedOn" },
				message: "must have required property 'completedOn'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.horizon === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "horizon" },
				message: "must have required property 'horizon'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.references === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "references" },
				message: "must have required property 'references'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.notes === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.recordedIn === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recordedIn" },
				message: "must have required property 'recordedIn'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema27.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.key !== void 0) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err12 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err14 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data2 = data.owner;
			if (typeof data2 !== "string" && data2 !== null) {
				const err15 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: schema27.properties.owner.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.due !== void 0) {
			let data3 = data.due;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (!validate53(data3, {
				instancePath: instancePath + "/due",
				parentData: data,
				parentDataProperty: "due",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			const _errs11 = errors;
			if (data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/due",
					schemaPath: "#/properties/due/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err17 = {
					instancePath: instancePath + "/due",
					schemaPath: "#/properties/due/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.dueText !== void 0) {
			let data4 = data.dueText;
			if (typeof data4 !== "string" && data4 !== null) {
				const err18 = {
					instancePath: instancePath + "/dueText",
					schemaPath: "#/properties/dueText/type",
					keyword: "type",
					params: { type: schema27.properties.dueText.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (!(data5 === "open" || data5 === "inProgress" || data5 === "done" || data5 === "declined" || data5 === null)) {
				const err19 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.completedOn !== void 0) {
			let data6 = data.completedOn;
			const _errs17 = errors;
			let valid2 = false;
			const _errs18 = errors;
			if (!validate53(data6, {
				instancePath: instancePath + "/completedOn",
				parentData: data,
				parentDataProperty: "completedOn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs18 === errors;
			valid2 = valid2 || _valid1;
			const _errs19 = errors;
			if (data6 !== null) {
				const err20 = {
					instancePath: instancePath + "/completedOn",
					schemaPath: "#/properties/completedOn/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid1 = _errs19 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err21 = {
					instancePath: instancePath + "/completedOn",
					schemaPath: "#/properties/completedOn/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.horizon !== void 0) {
			let data7 = data.horizon;
			if (!(data7 === "immediate" || data7 === "short" || data7 === "long" || data7 === null)) {
				const err22 = {
					instancePath: instancePath + "/horizon",
					schemaPath: "#/properties/horizon/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.horizon.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.references !== void 0) {
			let data8 = data.references;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data8[i0] !== "string") {
					const err23 = {
						instancePath: instancePath + "/references/" + i0,
						schemaPath: "#/properties/references/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data10 = data.notes;
			if (typeof data10 !== "string" && data10 !== null) {
				const err25 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: schema27.properties.notes.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.recordedIn !== void 0) {
			let data11 = data.recordedIn;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (!(data12 === "list" || data12 === "table")) {
						const err26 = {
							instancePath: instancePath + "/recordedIn/" + i1,
							schemaPath: "#/properties/recordedIn/items/enum",
							keyword: "enum",
							params: { allowedValues: schema27.properties.recordedIn.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/recordedIn",
					schemaPath: "#/properties/recordedIn/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.technical === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "technical" },
				message: "must have required property 'technical'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.process === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "process" },
				message: "must have required property 'process'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.other === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "other" },
				message: "must have required property 'other'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.questions === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "questions" },
				message: "must have required property 'questions'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "technical" || key0 === "process" || key0 === "other" || key0 === "questions")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.technical !== void 0) {
			let data0 = data.technical;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err5 = {
						instancePath: instancePath + "/technical/" + i0,
						schemaPath: "#/properties/technical/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/technical",
					schemaPath: "#/properties/technical/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.process !== void 0) {
			let data2 = data.process;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data2[i1] !== "string") {
					const err7 = {
						instancePath: instancePath + "/process/" + i1,
						schemaPath: "#/properties/process/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/process",
					schemaPath: "#/properties/process/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.other !== void 0) {
			let data4 = data.other;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data4[i2] !== "string") {
					const err9 = {
						instancePath: instancePath + "/other/" + i2,
						schemaPath: "#/properties/other/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/properties/other/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data6 = data.questions;
			if (Array.isArray(data6)) {
				const len3 = data6.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data6[i3] !== "string") {
					const err11 = {
						instancePath: instancePath + "/questions/" + i3,
						schemaPath: "#/properties/questions/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "SimilarIncident",
	"type": "object",
	"description": "A past incident the document refers to.",
	"additionalProperties": false,
	"required": [
		"label",
		"id",
		"path",
		"date"
	],
	"properties": {
		"label": {
			"type": "string",
			"description": "Reference as plain text."
		},
		"id": {
			"type": ["string", "null"],
			"description": "Incident id named in the reference."
		},
		"path": {
			"type": ["string", "null"],
			"description": "Link target as written."
		},
		"date": {
			"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
			"description": "Date named in the reference."
		}
	}
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.label === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.date === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "label" || key0 === "id" || key0 === "path" || key0 === "date")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.label !== void 0) {
			if (typeof data.label !== "string") {
				const err5 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 !== "string" && data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: schema29.properties.id.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: schema29.properties.path.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data3 = data.date;
			const _errs9 = errors;
			let valid1 = false;
			const _errs10 = errors;
			if (!validate53(data3, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			const _errs11 = errors;
			if (data3 !== null) {
				const err8 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"title": "Review",
	"type": "object",
	"description": "Authorship and review.",
	"additionalProperties": false,
	"required": [
		"preparedBy",
		"reviewedBy",
		"approvedBy",
		"distribution",
		"state"
	],
	"properties": {
		"preparedBy": {
			"anyOf": [{ "$ref": "#/$defs/signature" }, { "type": "null" }],
			"description": "Author."
		},
		"reviewedBy": {
			"anyOf": [{ "$ref": "#/$defs/signature" }, { "type": "null" }],
			"description": "Reviewer."
		},
		"approvedBy": {
			"anyOf": [{ "$ref": "#/$defs/signature" }, { "type": "null" }],
			"description": "Approver."
		},
		"distribution": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Who receives a copy."
		},
		"state": {
			"enum": [
				"draft",
				"reviewed",
				"approved",
				null
			],
			"description": "State of the document."
		}
	}
};
const schema31 = {
	"title": "Signature",
	"type": "object",
	"description": "Who signed a step of the review, and when.",
	"additionalProperties": false,
	"required": ["name", "date"],
	"properties": {
		"name": {
			"type": ["string", "null"],
			"description": "Name as written."
		},
		"date": {
			"anyOf": [{ "$ref": "#/$defs/date" }, { "type": "null" }],
			"description": "Date of the signature."
		}
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.date === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "date")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string" && data0 !== null) {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema31.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data1 = data.date;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate53(data1, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if (data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.preparedBy === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "preparedBy" },
				message: "must have required property 'preparedBy'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reviewedBy === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reviewedBy" },
				message: "must have required property 'reviewedBy'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.approvedBy === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvedBy" },
				message: "must have required property 'approvedBy'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.distribution === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "distribution" },
				message: "must have required property 'distribution'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.state === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "preparedBy" || key0 === "reviewedBy" || key0 === "approvedBy" || key0 === "distribution" || key0 === "state")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.preparedBy !== void 0) {
			let data0 = data.preparedBy;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (!validate79(data0, {
				instancePath: instancePath + "/preparedBy",
				parentData: data,
				parentDataProperty: "preparedBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			const _errs5 = errors;
			if (data0 !== null) {
				const err6 = {
					instancePath: instancePath + "/preparedBy",
					schemaPath: "#/properties/preparedBy/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/preparedBy",
					schemaPath: "#/properties/preparedBy/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.reviewedBy !== void 0) {
			let data1 = data.reviewedBy;
			const _errs8 = errors;
			let valid2 = false;
			const _errs9 = errors;
			if (!validate79(data1, {
				instancePath: instancePath + "/reviewedBy",
				parentData: data,
				parentDataProperty: "reviewedBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs9 === errors;
			valid2 = valid2 || _valid1;
			const _errs10 = errors;
			if (data1 !== null) {
				const err8 = {
					instancePath: instancePath + "/reviewedBy",
					schemaPath: "#/properties/reviewedBy/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid1 = _errs10 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err9 = {
					instancePath: instancePath + "/reviewedBy",
					schemaPath: "#/properties/reviewedBy/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.approvedBy !== void 0) {
			let data2 = data.approvedBy;
			const _errs13 = errors;
			let valid3 = false;
			const _errs14 = errors;
			if (!validate79(data2, {
				instancePath: instancePath + "/approvedBy",
				parentData: data,
				parentDataProperty: "approvedBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs14 === errors;
			valid3 = valid3 || _valid2;
			const _errs15 = errors;
			if (data2 !== null) {
				const err10 = {
					instancePath: instancePath + "/approvedBy",
					schemaPath: "#/properties/approvedBy/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid2 = _errs15 === errors;
			valid3 = valid3 || _valid2;
			if (!valid3) {
				const err11 = {
					instancePath: instancePath + "/approvedBy",
					schemaPath: "#/properties/approvedBy/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs13;
				if (vErrors !== null) {
					if (_errs13) vErrors.length = _errs13;
					else vErrors = null;
				}
			}
		}
		if (data.distribution !== void 0) {
			let data3 = data.distribution;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
					const err12 = {
						instancePath: instancePath + "/distribution/" + i0,
						schemaPath: "#/properties/distribution/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/distribution",
					schemaPath: "#/properties/distribution/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (!(data5 === "draft" || data5 === "reviewed" || data5 === "approved" || data5 === null)) {
				const err14 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"title": "Measure",
	"type": "object",
	"description": "A measured time, with where it comes from.",
	"additionalProperties": false,
	"required": [
		"minutes",
		"basis",
		"from",
		"to"
	],
	"properties": {
		"minutes": {
			"type": "number",
			"minimum": 0,
			"description": "Length in minutes."
		},
		"basis": {
			"enum": ["stated", "timeline"],
			"description": "Stated in the document, or computed from two timeline entries."
		},
		"from": {
			"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
			"description": "Start of the measure, null for a stated length."
		},
		"to": {
			"anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }],
			"description": "End of the measure, null for a stated length."
		}
	}
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.minutes === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "minutes" },
				message: "must have required property 'minutes'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.basis === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "basis" },
				message: "must have required property 'basis'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.from === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.to === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "minutes" || key0 === "basis" || key0 === "from" || key0 === "to")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.minutes !== void 0) {
			let data0 = data.minutes;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/minutes",
						schemaPath: "#/properties/minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/minutes",
					schemaPath: "#/properties/minutes/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.basis !== void 0) {
			let data1 = data.basis;
			if (!(data1 === "stated" || data1 === "timeline")) {
				const err7 = {
					instancePath: instancePath + "/basis",
					schemaPath: "#/properties/basis/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.basis.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data2 = data.from;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			if (!validate59(data2, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			const _errs8 = errors;
			if (data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.to !== void 0) {
			let data3 = data.to;
			const _errs11 = errors;
			let valid2 = false;
			const _errs12 = errors;
			if (!validate59(data3, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs12 === errors;
			valid2 = valid2 || _valid1;
			const _errs13 = errors;
			if (data3 !== null) {
				const err10 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err11 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.timeToDetect === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeToDetect" },
				message: "must have required property 'timeToDetect'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.timeToAcknowledge === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeToAcknowledge" },
				message: "must have required property 'timeToAcknowledge'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.timeToDiagnose === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeToDiagnose" },
				message: "must have required property 'timeToDiagnose'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.timeToFix === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeToFix" },
				message: "must have required property 'timeToFix'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.timeToResolve === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeToResolve" },
				message: "must have required property 'timeToResolve'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.duration === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				message: "must have required property 'duration'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "timeToDetect" || key0 === "timeToAcknowledge" || key0 === "timeToDiagnose" || key0 === "timeToFix" || key0 === "timeToResolve" || key0 === "duration")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.timeToDetect !== void 0) {
			let data0 = data.timeToDetect;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (!validate86(data0, {
				instancePath: instancePath + "/timeToDetect",
				parentData: data,
				parentDataProperty: "timeToDetect",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			const _errs5 = errors;
			if (data0 !== null) {
				const err7 = {
					instancePath: instancePath + "/timeToDetect",
					schemaPath: "#/properties/timeToDetect/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err8 = {
					instancePath: instancePath + "/timeToDetect",
					schemaPath: "#/properties/timeToDetect/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.timeToAcknowledge !== void 0) {
			let data1 = data.timeToAcknowledge;
			const _errs8 = errors;
			let valid2 = false;
			const _errs9 = errors;
			if (!validate86(data1, {
				instancePath: instancePath + "/timeToAcknowledge",
				parentData: data,
				parentDataProperty: "timeToAcknowledge",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs9 === errors;
			valid2 = valid2 || _valid1;
			const _errs10 = errors;
			if (data1 !== null) {
				const err9 = {
					instancePath: instancePath + "/timeToAcknowledge",
					schemaPath: "#/properties/timeToAcknowledge/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid1 = _errs10 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err10 = {
					instancePath: instancePath + "/timeToAcknowledge",
					schemaPath: "#/properties/timeToAcknowledge/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.timeToDiagnose !== void 0) {
			let data2 = data.timeToDiagnose;
			const _errs13 = errors;
			let valid3 = false;
			const _errs14 = errors;
			if (!validate86(data2, {
				instancePath: instancePath + "/timeToDiagnose",
				parentData: data,
				parentDataProperty: "timeToDiagnose",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs14 === errors;
			valid3 = valid3 || _valid2;
			const _errs15 = errors;
			if (data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/timeToDiagnose",
					schemaPath: "#/properties/timeToDiagnose/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid2 = _errs15 === errors;
			valid3 = valid3 || _valid2;
			if (!valid3) {
				const err12 = {
					instancePath: instancePath + "/timeToDiagnose",
					schemaPath: "#/properties/timeToDiagnose/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs13;
				if (vErrors !== null) {
					if (_errs13) vErrors.length = _errs13;
					else vErrors = null;
				}
			}
		}
		if (data.timeToFix !== void 0) {
			let data3 = data.timeToFix;
			const _errs18 = errors;
			let valid4 = false;
			const _errs19 = errors;
			if (!validate86(data3, {
				instancePath: instancePath + "/timeToFix",
				parentData: data,
				parentDataProperty: "timeToFix",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs19 === errors;
			valid4 = valid4 || _valid3;
			const _errs20 = errors;
			if (data3 !== null) {
				const err13 = {
					instancePath: instancePath + "/timeToFix",
					schemaPath: "#/properties/timeToFix/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid3 = _errs20 === errors;
			valid4 = valid4 || _valid3;
			if (!valid4) {
				const err14 = {
					instancePath: instancePath + "/timeToFix",
					schemaPath: "#/properties/timeToFix/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs18;
				if (vErrors !== null) {
					if (_errs18) vErrors.length = _errs18;
					else vErrors = null;
				}
			}
		}
		if (data.timeToResolve !== void 0) {
			let data4 = data.timeToResolve;
			const _errs23 = errors;
			let valid5 = false;
			const _errs24 = errors;
			if (!validate86(data4, {
				instancePath: instancePath + "/timeToResolve",
				parentData: data,
				parentDataProperty: "timeToResolve",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs24 === errors;
			valid5 = valid5 || _valid4;
			const _errs25 = errors;
			if (data4 !== null) {
				const err15 = {
					instancePath: instancePath + "/timeToResolve",
					schemaPath: "#/properties/timeToResolve/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid4 = _errs25 === errors;
			valid5 = valid5 || _valid4;
			if (!valid5) {
				const err16 = {
					instancePath: instancePath + "/timeToResolve",
					schemaPath: "#/properties/timeToResolve/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs23;
				if (vErrors !== null) {
					if (_errs23) vErrors.length = _errs23;
					else vErrors = null;
				}
			}
		}
		if (data.duration !== void 0) {
			let data5 = data.duration;
			const _errs28 = errors;
			let valid6 = false;
			const _errs29 = errors;
			if (!validate86(data5, {
				instancePath: instancePath + "/duration",
				parentData: data,
				parentDataProperty: "duration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
			var _valid5 = _errs29 === errors;
			valid6 = valid6 || _valid5;
			const _errs30 = errors;
			if (data5 !== null) {
				const err17 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid5 = _errs30 === errors;
			valid6 = valid6 || _valid5;
			if (!valid6) {
				const err18 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs28;
				if (vErrors !== null) {
					if (_errs28) vErrors.length = _errs28;
					else vErrors = null;
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"title": "DocumentHistory",
	"type": "object",
	"description": "What Git knows of a document, through renames and merges. What is not committed is not part of it.",
	"additionalProperties": false,
	"required": [
		"complete",
		"cutAt",
		"firstDraft",
		"merged",
		"publicationLagDays",
		"authors",
		"reviewers",
		"approval",
		"lastContentChange",
		"changedAfterApproval",
		"actionItems"
	],
	"properties": {
		"complete": {
			"type": "boolean",
			"description": "False where the clone is too shallow to hold the beginning of the document."
		},
		"cutAt": {
			"type": ["string", "null"],
			"description": "Oldest commit of a history that is not complete: full hash. The facts before it are not known."
		},
		"firstDraft": {
			"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
			"description": "Commit that added the document."
		},
		"merged": {
			"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
			"description": "Commit that brought the first draft to the default branch: the draft itself, or a merge."
		},
		"publicationLagDays": {
			"type": ["integer", "null"],
			"description": "Calendar days in UTC from the end of the incident, or its date where no end is known, to `merged`."
		},
		"authors": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Authors and co-authors of the changes, first ones first."
		},
		"reviewers": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Names in trailers such as `Reviewed-by` of the changes and of the merges that brought them."
		},
		"approval": {
			"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
			"description": "Commit that stated the approval that stands; null without one."
		},
		"lastContentChange": {
			"anyOf": [{ "$ref": "#/$defs/commitPoint" }, { "type": "null" }],
			"description": "Last commit that changed title, severity, times, services, summary, timeline, causes or lessons."
		},
		"changedAfterApproval": {
			"type": ["boolean", "null"],
			"description": "Whether `lastContentChange` comes after `approval`; null without one."
		},
		"actionItems": {
			"type": "array",
			"items": { "$ref": "#/$defs/actionHistory" },
			"description": "One for each of the incident's actions, in their order."
		}
	}
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.author === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" },
				message: "must have required property 'author'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "commit" || key0 === "at" || key0 === "author")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.commit !== void 0) {
			let data0 = data.commit;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate59(data1, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if (data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.author !== void 0) {
			if (typeof data.author !== "string") {
				const err8 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.author === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" },
				message: "must have required property 'author'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.from === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.to === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "commit" || key0 === "at" || key0 === "author" || key0 === "from" || key0 === "to")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.commit !== void 0) {
			let data0 = data.commit;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate59(data1, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if (data1 !== null) {
				const err8 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.author !== void 0) {
			if (typeof data.author !== "string") {
				const err10 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.from !== void 0) {
			if (!validate53(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate53(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.added === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "added" },
				message: "must have required property 'added'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.done === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "done" },
				message: "must have required property 'done'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.dueMoves === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dueMoves" },
				message: "must have required property 'dueMoves'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.dueMovedDays === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dueMovedDays" },
				message: "must have required property 'dueMovedDays'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "key" || key0 === "added" || key0 === "done" || key0 === "dueMoves" || key0 === "dueMovedDays")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.key !== void 0) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.added !== void 0) {
			let data1 = data.added;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate97(data1, {
				instancePath: instancePath + "/added",
				parentData: data,
				parentDataProperty: "added",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if (data1 !== null) {
				const err8 = {
					instancePath: instancePath + "/added",
					schemaPath: "#/properties/added/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/added",
					schemaPath: "#/properties/added/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.done !== void 0) {
			let data2 = data.done;
			const _errs10 = errors;
			let valid2 = false;
			const _errs11 = errors;
			if (!validate97(data2, {
				instancePath: instancePath + "/done",
				parentData: data,
				parentDataProperty: "done",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs11 === errors;
			valid2 = valid2 || _valid1;
			const _errs12 = errors;
			if (data2 !== null) {
				const err10 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err11 = {
					instancePath: instancePath + "/done",
					schemaPath: "#/properties/done/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.dueMoves !== void 0) {
			let data3 = data.dueMoves;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate106(data3[i0], {
					instancePath: instancePath + "/dueMoves/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/dueMoves",
					schemaPath: "#/properties/dueMoves/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.dueMovedDays !== void 0) {
			let data5 = data.dueMovedDays;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err13 = {
					instancePath: instancePath + "/dueMovedDays",
					schemaPath: "#/properties/dueMovedDays/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.complete === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "complete" },
				message: "must have required property 'complete'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cutAt === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cutAt" },
				message: "must have required property 'cutAt'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.firstDraft === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "firstDraft" },
				message: "must have required property 'firstDraft'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.merged === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "merged" },
				message: "must have required property 'merged'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.publicationLagDays === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "publicationLagDays" },
				message: "must have required property 'publicationLagDays'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.authors === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "authors" },
				message: "must have required property 'authors'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.reviewers === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reviewers" },
				message: "must have required property 'reviewers'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.approval === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approval" },
				message: "must have required property 'approval'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.lastContentChange === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastContentChange" },
				message: "must have required property 'lastContentChange'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.changedAfterApproval === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changedAfterApproval" },
				message: "must have required property 'changedAfterApproval'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.actionItems === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actionItems" },
				message: "must have required property 'actionItems'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema34.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.complete !== void 0) {
			if (typeof data.complete !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/complete",
					schemaPath: "#/properties/complete/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.cutAt !== void 0) {
			let data1 = data.cutAt;
			if (typeof data1 !== "string" && data1 !== null) {
				const err13 = {
					instancePath: instancePath + "/cutAt",
					schemaPath: "#/properties/cutAt/type",
					keyword: "type",
					params: { type: schema34.properties.cutAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.firstDraft !== void 0) {
			let data2 = data.firstDraft;
			const _errs7 = errors;
			let valid1 = false;
			const _errs8 = errors;
			if (!validate97(data2, {
				instancePath: instancePath + "/firstDraft",
				parentData: data,
				parentDataProperty: "firstDraft",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			const _errs9 = errors;
			if (data2 !== null) {
				const err14 = {
					instancePath: instancePath + "/firstDraft",
					schemaPath: "#/properties/firstDraft/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/firstDraft",
					schemaPath: "#/properties/firstDraft/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.merged !== void 0) {
			let data3 = data.merged;
			const _errs12 = errors;
			let valid2 = false;
			const _errs13 = errors;
			if (!validate97(data3, {
				instancePath: instancePath + "/merged",
				parentData: data,
				parentDataProperty: "merged",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs13 === errors;
			valid2 = valid2 || _valid1;
			const _errs14 = errors;
			if (data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/merged",
					schemaPath: "#/properties/merged/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err17 = {
					instancePath: instancePath + "/merged",
					schemaPath: "#/properties/merged/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.publicationLagDays !== void 0) {
			let data4 = data.publicationLagDays;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
				const err18 = {
					instancePath: instancePath + "/publicationLagDays",
					schemaPath: "#/properties/publicationLagDays/type",
					keyword: "type",
					params: { type: schema34.properties.publicationLagDays.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.authors !== void 0) {
			let data5 = data.authors;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
					const err19 = {
						instancePath: instancePath + "/authors/" + i0,
						schemaPath: "#/properties/authors/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/authors",
					schemaPath: "#/properties/authors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.reviewers !== void 0) {
			let data7 = data.reviewers;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
					const err21 = {
						instancePath: instancePath + "/reviewers/" + i1,
						schemaPath: "#/properties/reviewers/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/reviewers",
					schemaPath: "#/properties/reviewers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.approval !== void 0) {
			let data9 = data.approval;
			const _errs27 = errors;
			let valid7 = false;
			const _errs28 = errors;
			if (!validate97(data9, {
				instancePath: instancePath + "/approval",
				parentData: data,
				parentDataProperty: "approval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs28 === errors;
			valid7 = valid7 || _valid2;
			const _errs29 = errors;
			if (data9 !== null) {
				const err23 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/properties/approval/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid2 = _errs29 === errors;
			valid7 = valid7 || _valid2;
			if (!valid7) {
				const err24 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/properties/approval/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
		}
		if (data.lastContentChange !== void 0) {
			let data10 = data.lastContentChange;
			const _errs32 = errors;
			let valid8 = false;
			const _errs33 = errors;
			if (!validate97(data10, {
				instancePath: instancePath + "/lastContentChange",
				parentData: data,
				parentDataProperty: "lastContentChange",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs33 === errors;
			valid8 = valid8 || _valid3;
			const _errs34 = errors;
			if (data10 !== null) {
				const err25 = {
					instancePath: instancePath + "/lastContentChange",
					schemaPath: "#/properties/lastContentChange/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid3 = _errs34 === errors;
			valid8 = valid8 || _valid3;
			if (!valid8) {
				const err26 = {
					instancePath: instancePath + "/lastContentChange",
					schemaPath: "#/properties/lastContentChange/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			} else {
				errors = _errs32;
				if (vErrors !== null) {
					if (_errs32) vErrors.length = _errs32;
					else vErrors = null;
				}
			}
		}
		if (data.changedAfterApproval !== void 0) {
			let data11 = data.changedAfterApproval;
			if (typeof data11 !== "boolean" && data11 !== null) {
				const err27 = {
					instancePath: instancePath + "/changedAfterApproval",
					schemaPath: "#/properties/changedAfterApproval/type",
					keyword: "type",
					params: { type: schema34.properties.changedAfterApproval.type },
					message: "must be boolean,null"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.actionItems !== void 0) {
			let data12 = data.actionItems;
			if (Array.isArray(data12)) {
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate103(data12[i2], {
					instancePath: instancePath + "/actionItems/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/actionItems",
					schemaPath: "#/properties/actionItems/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.date === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.status === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.timeZone === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeZone" },
				message: "must have required property 'timeZone'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.timeZoneStated === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeZoneStated" },
				message: "must have required property 'timeZoneStated'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.startedAt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" },
				message: "must have required property 'startedAt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.endedAt === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endedAt" },
				message: "must have required property 'endedAt'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.durationMinutes === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMinutes" },
				message: "must have required property 'durationMinutes'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.summary === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.services === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "services" },
				message: "must have required property 'services'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.tags === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.timeline === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeline" },
				message: "must have required property 'timeline'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.causes === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "causes" },
				message: "must have required property 'causes'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.actionItems === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actionItems" },
				message: "must have required property 'actionItems'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.lessons === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lessons" },
				message: "must have required property 'lessons'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.similar === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "similar" },
				message: "must have required property 'similar'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.review === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "review" },
				message: "must have required property 'review'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.measures === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "measures" },
				message: "must have required property 'measures'"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err20 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 !== "string" && data0 !== null) {
				const err21 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: schema19.properties.id.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 !== "string" && data1 !== null) {
				const err22 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: schema19.properties.title.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data2 = data.date;
			const _errs7 = errors;
			let valid1 = false;
			const _errs8 = errors;
			if (!validate53(data2, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			const _errs9 = errors;
			if (data2 !== null) {
				const err23 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err24 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			const _errs12 = errors;
			let valid2 = false;
			const _errs13 = errors;
			if (!validate55(data3, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs13 === errors;
			valid2 = valid2 || _valid1;
			const _errs14 = errors;
			if (data3 !== null) {
				const err25 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err26 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.status !== void 0) {
			let data4 = data.status;
			const _errs17 = errors;
			let valid3 = false;
			const _errs18 = errors;
			if (!validate57(data4, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs18 === errors;
			valid3 = valid3 || _valid2;
			const _errs19 = errors;
			if (data4 !== null) {
				const err27 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			var _valid2 = _errs19 === errors;
			valid3 = valid3 || _valid2;
			if (!valid3) {
				const err28 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.timeZone !== void 0) {
			let data5 = data.timeZone;
			if (typeof data5 === "string") {
				if (func2(data5) < 1) {
					const err29 = {
						instancePath: instancePath + "/timeZone",
						schemaPath: "#/properties/timeZone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/timeZone",
					schemaPath: "#/properties/timeZone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.timeZoneStated !== void 0) {
			if (typeof data.timeZoneStated !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/timeZoneStated",
					schemaPath: "#/properties/timeZoneStated/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.startedAt !== void 0) {
			let data7 = data.startedAt;
			const _errs26 = errors;
			let valid4 = false;
			const _errs27 = errors;
			if (!validate59(data7, {
				instancePath: instancePath + "/startedAt",
				parentData: data,
				parentDataProperty: "startedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs27 === errors;
			valid4 = valid4 || _valid3;
			const _errs28 = errors;
			if (data7 !== null) {
				const err32 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/properties/startedAt/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid3 = _errs28 === errors;
			valid4 = valid4 || _valid3;
			if (!valid4) {
				const err33 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/properties/startedAt/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs26;
				if (vErrors !== null) {
					if (_errs26) vErrors.length = _errs26;
					else vErrors = null;
				}
			}
		}
		if (data.endedAt !== void 0) {
			let data8 = data.endedAt;
			const _errs31 = errors;
			let valid5 = false;
			const _errs32 = errors;
			if (!validate59(data8, {
				instancePath: instancePath + "/endedAt",
				parentData: data,
				parentDataProperty: "endedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs32 === errors;
			valid5 = valid5 || _valid4;
			const _errs33 = errors;
			if (data8 !== null) {
				const err34 = {
					instancePath: instancePath + "/endedAt",
					schemaPath: "#/properties/endedAt/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			var _valid4 = _errs33 === errors;
			valid5 = valid5 || _valid4;
			if (!valid5) {
				const err35 = {
					instancePath: instancePath + "/endedAt",
					schemaPath: "#/properties/endedAt/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			} else {
				errors = _errs31;
				if (vErrors !== null) {
					if (_errs31) vErrors.length = _errs31;
					else vErrors = null;
				}
			}
		}
		if (data.durationMinutes !== void 0) {
			let data9 = data.durationMinutes;
			if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
				const err36 = {
					instancePath: instancePath + "/durationMinutes",
					schemaPath: "#/properties/durationMinutes/type",
					keyword: "type",
					params: { type: schema19.properties.durationMinutes.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err37 = {
						instancePath: instancePath + "/durationMinutes",
						schemaPath: "#/properties/durationMinutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.summary !== void 0) {
			let data10 = data.summary;
			if (typeof data10 !== "string" && data10 !== null) {
				const err38 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: schema19.properties.summary.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data11 = data.services;
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data11[i0] !== "string") {
					const err39 = {
						instancePath: instancePath + "/services/" + i0,
						schemaPath: "#/properties/services/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data13 = data.tags;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data13[i1] !== "string") {
					const err41 = {
						instancePath: instancePath + "/tags/" + i1,
						schemaPath: "#/properties/tags/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.timeline !== void 0) {
			let data15 = data.timeline;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate62(data15[i2], {
					instancePath: instancePath + "/timeline/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/timeline",
					schemaPath: "#/properties/timeline/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.causes !== void 0) {
			if (!validate65(data.causes, {
				instancePath: instancePath + "/causes",
				parentData: data,
				parentDataProperty: "causes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.actionItems !== void 0) {
			let data18 = data.actionItems;
			if (Array.isArray(data18)) {
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate69(data18[i3], {
					instancePath: instancePath + "/actionItems/" + i3,
					parentData: data18,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
					errors = vErrors.length;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/actionItems",
					schemaPath: "#/properties/actionItems/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.lessons !== void 0) {
			if (!validate73(data.lessons, {
				instancePath: instancePath + "/lessons",
				parentData: data,
				parentDataProperty: "lessons",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.similar !== void 0) {
			let data21 = data.similar;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate75(data21[i4], {
					instancePath: instancePath + "/similar/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/similar",
					schemaPath: "#/properties/similar/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.review !== void 0) {
			if (!validate78(data.review, {
				instancePath: instancePath + "/review",
				parentData: data,
				parentDataProperty: "review",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.measures !== void 0) {
			if (!validate85(data.measures, {
				instancePath: instancePath + "/measures",
				parentData: data,
				parentDataProperty: "measures",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.history !== void 0) {
			let data25 = data.history;
			const _errs61 = errors;
			let valid16 = false;
			const _errs62 = errors;
			if (!validate96(data25, {
				instancePath: instancePath + "/history",
				parentData: data,
				parentDataProperty: "history",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
			var _valid5 = _errs62 === errors;
			valid16 = valid16 || _valid5;
			const _errs63 = errors;
			if (data25 !== null) {
				const err46 = {
					instancePath: instancePath + "/history",
					schemaPath: "#/properties/history/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			var _valid5 = _errs63 === errors;
			valid16 = valid16 || _valid5;
			if (!valid16) {
				const err47 = {
					instancePath: instancePath + "/history",
					schemaPath: "#/properties/history/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			} else {
				errors = _errs61;
				if (vErrors !== null) {
					if (_errs61) vErrors.length = _errs61;
					else vErrors = null;
				}
			}
		}
	} else {
		const err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err48];
		else vErrors.push(err48);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validatePostmortem = validate113;
const schema38 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://afterword.dev/schemas/postmortem.schema.json",
	"title": "Postmortem",
	"description": "What one document says: the canonical incident, the sections in the shape of its template, and everything the template does not know.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"source",
		"incident",
		"sections",
		"other"
	],
	"properties": {
		"source": {
			"title": "Source",
			"type": "object",
			"description": "Where the document comes from.",
			"additionalProperties": false,
			"required": ["path", "template"],
			"properties": {
				"path": {
					"type": ["string", "null"],
					"description": "Path as given, with forward slashes; null for text without a file."
				},
				"template": {
					"type": ["string", "null"],
					"description": "Name of the template the sections are shaped by; null when none was used."
				}
			}
		},
		"incident": { "$ref": "https://afterword.dev/schemas/incident.schema.json" },
		"sections": {
			"type": "object",
			"description": "Sections in the shape of the template; see schemas/templates/.",
			"additionalProperties": true
		},
		"other": {
			"type": "array",
			"items": { "$ref": "#/$defs/otherPart" },
			"description": "Parts the template does not know, in document order."
		},
		"places": {
			"type": "object",
			"description": "JSON pointer to the place in the document it was read from. Only with --positions.",
			"additionalProperties": { "$ref": "#/$defs/place" }
		}
	},
	"$defs": {
		"otherPart": {
			"title": "OtherPart",
			"type": "object",
			"description": "A part of the document the template has no place for.",
			"additionalProperties": false,
			"required": [
				"heading",
				"level",
				"markdown",
				"under",
				"after",
				"guidance"
			],
			"properties": {
				"heading": {
					"type": ["string", "null"],
					"description": "Heading text, null for loose text."
				},
				"level": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 6,
					"description": "Heading level, null for loose text."
				},
				"markdown": {
					"type": "string",
					"description": "Markdown of the part without its heading."
				},
				"under": {
					"type": ["string", "null"],
					"description": "JSON pointer to the section it stands in, null at the top."
				},
				"after": {
					"type": ["string", "null"],
					"description": "JSON pointer to the part before it, null when it comes first."
				},
				"guidance": {
					"type": "boolean",
					"description": "True for guidance text of the template left in the document."
				}
			}
		},
		"point": {
			"title": "Point",
			"type": "object",
			"description": "A point in the text.",
			"additionalProperties": false,
			"required": [
				"line",
				"column",
				"offset"
			],
			"properties": {
				"line": {
					"type": "integer",
					"minimum": 1,
					"description": "Line, from 1."
				},
				"column": {
					"type": "integer",
					"minimum": 1,
					"description": "Column in UTF-16 code units, from 1."
				},
				"offset": {
					"type": "integer",
					"minimum": 0,
					"description": "Offset in UTF-16 code units, from 0, a byte order mark not counted."
				}
			}
		},
		"place": {
			"title": "Place",
			"type": "object",
			"description": "A range of the text; its end is exclusive.",
			"additionalProperties": false,
			"required": ["start", "end"],
			"properties": {
				"start": {
					"$ref": "#/$defs/point",
					"description": "First character."
				},
				"end": {
					"$ref": "#/$defs/point",
					"description": "Point after the last character."
				}
			}
		}
	}
};
const schema39 = {
	"title": "OtherPart",
	"type": "object",
	"description": "A part of the document the template has no place for.",
	"additionalProperties": false,
	"required": [
		"heading",
		"level",
		"markdown",
		"under",
		"after",
		"guidance"
	],
	"properties": {
		"heading": {
			"type": ["string", "null"],
			"description": "Heading text, null for loose text."
		},
		"level": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 6,
			"description": "Heading level, null for loose text."
		},
		"markdown": {
			"type": "string",
			"description": "Markdown of the part without its heading."
		},
		"under": {
			"type": ["string", "null"],
			"description": "JSON pointer to the section it stands in, null at the top."
		},
		"after": {
			"type": ["string", "null"],
			"description": "JSON pointer to the part before it, null when it comes first."
		},
		"guidance": {
			"type": "boolean",
			"description": "True for guidance text of the template left in the document."
		}
	}
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.heading === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "heading" },
				message: "must have required property 'heading'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.level === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "level" },
				message: "must have required property 'level'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.markdown === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "markdown" },
				message: "must have required property 'markdown'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.under === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "under" },
				message: "must have required property 'under'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.after === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				message: "must have required property 'after'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.guidance === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "guidance" },
				message: "must have required property 'guidance'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "heading" || key0 === "level" || key0 === "markdown" || key0 === "under" || key0 === "after" || key0 === "guidance")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.heading !== void 0) {
			let data0 = data.heading;
			if (typeof data0 !== "string" && data0 !== null) {
				const err7 = {
					instancePath: instancePath + "/heading",
					schemaPath: "#/properties/heading/type",
					keyword: "type",
					params: { type: schema39.properties.heading.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data1 = data.level;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
				const err8 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/type",
					keyword: "type",
					params: { type: schema39.properties.level.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 6 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/level",
						schemaPath: "#/properties/level/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 6
						},
						message: "must be <= 6"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/level",
						schemaPath: "#/properties/level/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.markdown !== void 0) {
			if (typeof data.markdown !== "string") {
				const err11 = {
					instancePath: instancePath + "/markdown",
					schemaPath: "#/properties/markdown/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.under !== void 0) {
			let data3 = data.under;
			if (typeof data3 !== "string" && data3 !== null) {
				const err12 = {
					instancePath: instancePath + "/under",
					schemaPath: "#/properties/under/type",
					keyword: "type",
					params: { type: schema39.properties.under.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.after !== void 0) {
			let data4 = data.after;
			if (typeof data4 !== "string" && data4 !== null) {
				const err13 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/type",
					keyword: "type",
					params: { type: schema39.properties.after.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.guidance !== void 0) {
			if (typeof data.guidance !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/guidance",
					schemaPath: "#/properties/guidance/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate118.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.line === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.column === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.offset === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offset" },
				message: "must have required property 'offset'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "line" || key0 === "column" || key0 === "offset")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.line !== void 0) {
			let data0 = data.line;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data1 = data.column;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.offset !== void 0) {
			let data2 = data.offset;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate118.errors = vErrors;
	return errors === 0;
}
validate118.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.end === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "end" },
				message: "must have required property 'end'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "start" || key0 === "end")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate118(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate118(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate117.errors = vErrors;
	return errors === 0;
}
validate117.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.source === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.incident === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "incident" },
				message: "must have required property 'incident'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sections === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sections" },
				message: "must have required property 'sections'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.other === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "other" },
				message: "must have required property 'other'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "source" || key0 === "incident" || key0 === "sections" || key0 === "other" || key0 === "places")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.source !== void 0) {
			let data0 = data.source;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.path === void 0) {
					const err5 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.template === void 0) {
					const err6 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "template" },
						message: "must have required property 'template'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "path" || key1 === "template")) {
					const err7 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.path !== void 0) {
					let data1 = data0.path;
					if (typeof data1 !== "string" && data1 !== null) {
						const err8 = {
							instancePath: instancePath + "/source/path",
							schemaPath: "#/properties/source/properties/path/type",
							keyword: "type",
							params: { type: schema38.properties.source.properties.path.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.template !== void 0) {
					let data2 = data0.template;
					if (typeof data2 !== "string" && data2 !== null) {
						const err9 = {
							instancePath: instancePath + "/source/template",
							schemaPath: "#/properties/source/properties/template/type",
							keyword: "type",
							params: { type: schema38.properties.source.properties.template.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.incident !== void 0) {
			if (!validate52(data.incident, {
				instancePath: instancePath + "/incident",
				parentData: data,
				parentDataProperty: "incident",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
				errors = vErrors.length;
			}
		}
		if (data.sections !== void 0) {
			let data4 = data.sections;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
				const err11 = {
					instancePath: instancePath + "/sections",
					schemaPath: "#/properties/sections/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.other !== void 0) {
			let data5 = data.other;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate115(data5[i0], {
					instancePath: instancePath + "/other/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/properties/other/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.places !== void 0) {
			let data7 = data.places;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key2 in data7) if (!validate117(data7[key2], {
					instancePath: instancePath + "/places/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/places",
					schemaPath: "#/properties/places/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateReport = validate122;
const schema44 = {
	"title": "Diagnostic",
	"type": "object",
	"description": "One finding.",
	"additionalProperties": false,
	"required": [
		"ruleId",
		"severity",
		"message",
		"path",
		"range",
		"offset",
		"url",
		"fingerprint"
	],
	"properties": {
		"ruleId": {
			"type": "string",
			"description": "Rule that reported it."
		},
		"severity": {
			"enum": [
				"error",
				"warning",
				"info"
			],
			"description": "Severity after configuration and phase."
		},
		"message": {
			"type": "string",
			"description": "One sentence without a final dot: what was unexpected or is missing, and what to do."
		},
		"path": {
			"type": "string",
			"description": "Path of the file."
		},
		"range": {
			"$ref": "#/$defs/range",
			"description": "Where it is."
		},
		"offset": {
			"type": "integer",
			"minimum": 0,
			"description": "Offset of the range's start in UTF-16 code units."
		},
		"pointer": {
			"type": "string",
			"description": "JSON pointer into the parsed postmortem."
		},
		"help": {
			"type": "string",
			"description": "Further advice."
		},
		"related": {
			"type": "array",
			"items": { "$ref": "#/$defs/related" },
			"description": "Other places that explain it."
		},
		"fix": {
			"$ref": "#/$defs/fix",
			"description": "How to remove it."
		},
		"url": {
			"type": "string",
			"description": "Page of the rule."
		},
		"fingerprint": {
			"type": "string",
			"description": "Stable identity of the finding, independent of line numbers."
		},
		"suppressed": {
			"enum": [
				"inline",
				"baseline",
				"unchanged"
			],
			"description": "Why it does not count: suppressed inline, accepted by the baseline, or on lines that the change left as they were."
		}
	}
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.line === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.column === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "line" || key0 === "column")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.line !== void 0) {
			let data0 = data.line;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data1 = data.column;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.end === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "end" },
				message: "must have required property 'end'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "start" || key0 === "end")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate126(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate126(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.message === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.range === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "range" },
				message: "must have required property 'range'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "message" || key0 === "path" || key0 === "range")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err4 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.range !== void 0) {
			if (!validate125(data.range, {
				instancePath: instancePath + "/range",
				parentData: data,
				parentDataProperty: "range",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"title": "Fix",
	"type": "object",
	"description": "A change that removes the finding.",
	"additionalProperties": false,
	"required": [
		"title",
		"safety",
		"edits"
	],
	"properties": {
		"title": {
			"type": "string",
			"description": "What the fix does."
		},
		"safety": {
			"enum": ["safe", "unsafe"],
			"description": "A safe fix never changes what the document says."
		},
		"edits": {
			"type": "array",
			"items": { "$ref": "#/$defs/edit" },
			"minItems": 1,
			"description": "Edits, not overlapping."
		}
	}
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				message: "must have required property 'start'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.end === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "end" },
				message: "must have required property 'end'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "start" || key0 === "end" || key0 === "text")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.start !== void 0) {
			let data0 = data.start;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/start",
					schemaPath: "#/properties/start/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/start",
						schemaPath: "#/properties/start/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.end !== void 0) {
			let data1 = data.end;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/end",
					schemaPath: "#/properties/end/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/end",
						schemaPath: "#/properties/end/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.text !== void 0) {
			if (typeof data.text !== "string") {
				const err8 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.safety === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "safety" },
				message: "must have required property 'safety'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.edits === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "edits" },
				message: "must have required property 'edits'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "safety" || key0 === "edits")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.safety !== void 0) {
			let data1 = data.safety;
			if (!(data1 === "safe" || data1 === "unsafe")) {
				const err5 = {
					instancePath: instancePath + "/safety",
					schemaPath: "#/properties/safety/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.safety.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.edits !== void 0) {
			let data2 = data.edits;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/edits",
						schemaPath: "#/properties/edits/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate134(data2[i0], {
					instancePath: instancePath + "/edits/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/edits",
					schemaPath: "#/properties/edits/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ruleId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ruleId" },
				message: "must have required property 'ruleId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.severity === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.range === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "range" },
				message: "must have required property 'range'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.offset === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "offset" },
				message: "must have required property 'offset'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.url === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.fingerprint === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				message: "must have required property 'fingerprint'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema44.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.ruleId !== void 0) {
			if (typeof data.ruleId !== "string") {
				const err9 = {
					instancePath: instancePath + "/ruleId",
					schemaPath: "#/properties/ruleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data1 = data.severity;
			if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
				const err10 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err11 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err12 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.range !== void 0) {
			if (!validate125(data.range, {
				instancePath: instancePath + "/range",
				parentData: data,
				parentDataProperty: "range",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
		if (data.offset !== void 0) {
			let data5 = data.offset;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err13 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.pointer !== void 0) {
			if (typeof data.pointer !== "string") {
				const err15 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.help !== void 0) {
			if (typeof data.help !== "string") {
				const err16 = {
					instancePath: instancePath + "/help",
					schemaPath: "#/properties/help/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.related !== void 0) {
			let data8 = data.related;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate130(data8[i0], {
					instancePath: instancePath + "/related/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/related",
					schemaPath: "#/properties/related/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.fix !== void 0) {
			if (!validate133(data.fix, {
				instancePath: instancePath + "/fix",
				parentData: data,
				parentDataProperty: "fix",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				const err18 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.fingerprint !== void 0) {
			if (typeof data.fingerprint !== "string") {
				const err19 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.suppressed !== void 0) {
			let data13 = data.suppressed;
			if (!(data13 === "inline" || data13 === "baseline" || data13 === "unchanged")) {
				const err20 = {
					instancePath: instancePath + "/suppressed",
					schemaPath: "#/properties/suppressed/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.suppressed.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.diagnostics === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" },
				message: "must have required property 'diagnostics'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "diagnostics")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.diagnostics !== void 0) {
			let data1 = data.diagnostics;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate124(data1[i0], {
					instancePath: instancePath + "/diagnostics/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.summary === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "summary" || key0 === "url")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			if (typeof data.summary !== "string") {
				const err5 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				const err6 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.summary === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.results === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "results" },
				message: "must have required property 'results'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rules === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "tool" || key0 === "summary" || key0 === "results" || key0 === "rules")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data1 = data.tool;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) {
					const err7 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.version === void 0) {
					const err8 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
					const err9 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/properties/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.name !== void 0) {
					if (typeof data1.name !== "string") {
						const err10 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "#/properties/tool/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data1.version !== void 0) {
					if (typeof data1.version !== "string") {
						const err11 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "#/properties/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data4 = data.summary;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.files === void 0) {
					const err13 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "files" },
						message: "must have required property 'files'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4.filesWithFindings === void 0) {
					const err14 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "filesWithFindings" },
						message: "must have required property 'filesWithFindings'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4.errors === void 0) {
					const err15 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "errors" },
						message: "must have required property 'errors'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data4.warnings === void 0) {
					const err16 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "warnings" },
						message: "must have required property 'warnings'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4.infos === void 0) {
					const err17 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "infos" },
						message: "must have required property 'infos'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data4.fixable === void 0) {
					const err18 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "fixable" },
						message: "must have required property 'fixable'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data4.suppressed === void 0) {
					const err19 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "suppressed" },
						message: "must have required property 'suppressed'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data4) if (!(key2 === "files" || key2 === "filesWithFindings" || key2 === "errors" || key2 === "warnings" || key2 === "infos" || key2 === "fixable" || key2 === "suppressed")) {
					const err20 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data4.files !== void 0) {
					let data5 = data4.files;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err21 = {
							instancePath: instancePath + "/summary/files",
							schemaPath: "#/properties/summary/properties/files/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err22 = {
								instancePath: instancePath + "/summary/files",
								schemaPath: "#/properties/summary/properties/files/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
				if (data4.filesWithFindings !== void 0) {
					let data6 = data4.filesWithFindings;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err23 = {
							instancePath: instancePath + "/summary/filesWithFindings",
							schemaPath: "#/properties/summary/properties/filesWithFindings/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							const err24 = {
								instancePath: instancePath + "/summary/filesWithFindings",
								schemaPath: "#/properties/summary/properties/filesWithFindings/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				}
				if (data4.errors !== void 0) {
					let data7 = data4.errors;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err25 = {
							instancePath: instancePath + "/summary/errors",
							schemaPath: "#/properties/summary/properties/errors/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							const err26 = {
								instancePath: instancePath + "/summary/errors",
								schemaPath: "#/properties/summary/properties/errors/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
				if (data4.warnings !== void 0) {
					let data8 = data4.warnings;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err27 = {
							instancePath: instancePath + "/summary/warnings",
							schemaPath: "#/properties/summary/properties/warnings/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							const err28 = {
								instancePath: instancePath + "/summary/warnings",
								schemaPath: "#/properties/summary/properties/warnings/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data4.infos !== void 0) {
					let data9 = data4.infos;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err29 = {
							instancePath: instancePath + "/summary/infos",
							schemaPath: "#/properties/summary/properties/infos/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err30 = {
								instancePath: instancePath + "/summary/infos",
								schemaPath: "#/properties/summary/properties/infos/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
				}
				if (data4.fixable !== void 0) {
					let data10 = data4.fixable;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err31 = {
							instancePath: instancePath + "/summary/fixable",
							schemaPath: "#/properties/summary/properties/fixable/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							const err32 = {
								instancePath: instancePath + "/summary/fixable",
								schemaPath: "#/properties/summary/properties/fixable/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data4.suppressed !== void 0) {
					let data11 = data4.suppressed;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err33 = {
							instancePath: instancePath + "/summary/suppressed",
							schemaPath: "#/properties/summary/properties/suppressed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							const err34 = {
								instancePath: instancePath + "/summary/suppressed",
								schemaPath: "#/properties/summary/properties/suppressed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.results !== void 0) {
			let data12 = data.results;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate123(data12[i0], {
					instancePath: instancePath + "/results/" + i0,
					parentData: data12,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data14 = data.rules;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate139(data14[i1], {
					instancePath: instancePath + "/rules/" + i1,
					parentData: data14,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

export const validators: Record<'validateIncident' | 'validatePostmortem' | 'validateReport', StandaloneValidator> = { validateIncident, validatePostmortem, validateReport };
