// Generated from the rules by `pnpm gen`; do not edit.
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
const validateConfig = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://afterword.dev/schemas/config.schema.json",
	"title": "Afterword configuration",
	"description": "Configuration of Afterword: afterword.config.yaml or afterword.config.json.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Address of this schema, for editors."
		},
		"root": {
			"type": "boolean",
			"description": "Stop the search for configuration in the folders above."
		},
		"extends": {
			"anyOf": [{ "type": "string" }, {
				"type": "array",
				"items": { "type": "string" }
			}],
			"description": "Presets (`recommended`, `strict`, `advice`) and configuration files this one builds on, later ones win."
		},
		"files": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Patterns of the documents to check, relative to this file."
		},
		"ignores": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Patterns of documents to leave out, relative to this file."
		},
		"template": {
			"type": "string",
			"minLength": 1,
			"description": "Template of the team: a file relative to this one, or `default`."
		},
		"timeZone": {
			"type": "string",
			"minLength": 1,
			"description": "Zone of times where a document states none: an IANA name, an offset or UTC."
		},
		"vocabulary": {
			"type": "object",
			"description": "Words of the team.",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "object",
					"description": "Words for severities, added to the built-in ones.",
					"additionalProperties": false,
					"properties": {
						"critical": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean critical."
						},
						"high": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean high."
						},
						"medium": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean medium."
						},
						"low": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean low."
						}
					}
				},
				"status": {
					"type": "object",
					"description": "Words for the phase of an incident, added to the built-in ones.",
					"additionalProperties": false,
					"properties": {
						"ongoing": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean ongoing."
						},
						"mitigated": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean mitigated."
						},
						"resolved": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean resolved."
						}
					}
				},
				"reviewState": {
					"type": "object",
					"description": "Words for the state of a document, added to the built-in ones.",
					"additionalProperties": false,
					"properties": {
						"draft": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean draft."
						},
						"reviewed": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean reviewed."
						},
						"approved": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean approved."
						}
					}
				},
				"actionState": {
					"type": "object",
					"description": "Words for the state of an action, added to the built-in ones.",
					"additionalProperties": false,
					"properties": {
						"open": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean open."
						},
						"inProgress": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean inProgress."
						},
						"done": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean done."
						},
						"declined": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Words that mean declined."
						}
					}
				}
			}
		},
		"rules": {
			"type": "object",
			"description": "Severity and options of rules, by rule id.",
			"additionalProperties": false,
			"properties": {
				"actions/closed-with-open-immediate": { "$ref": "#/$defs/0" },
				"actions/declined-has-reason": { "$ref": "#/$defs/0" },
				"actions/done-has-date": { "$ref": "#/$defs/0" },
				"actions/due-after-incident": { "$ref": "#/$defs/0" },
				"actions/due-in-horizon": { "$ref": "#/$defs/1" },
				"actions/due-required": { "$ref": "#/$defs/0" },
				"actions/duplicate": { "$ref": "#/$defs/0" },
				"actions/factor-coverage": { "$ref": "#/$defs/0" },
				"actions/generic-owner": { "$ref": "#/$defs/0" },
				"actions/no-prevention": { "$ref": "#/$defs/0" },
				"actions/not-tracked": { "$ref": "#/$defs/0" },
				"actions/overdue": { "$ref": "#/$defs/2" },
				"actions/owner-required": { "$ref": "#/$defs/0" },
				"actions/table-agrees": { "$ref": "#/$defs/0" },
				"actions/too-many": { "$ref": "#/$defs/3" },
				"actions/vague-verb": { "$ref": "#/$defs/4" },
				"appendix/commit-exists": { "$ref": "#/$defs/5" },
				"appendix/commit-window": { "$ref": "#/$defs/6" },
				"appendix/yaml": { "$ref": "#/$defs/0" },
				"cause/character-words": { "$ref": "#/$defs/0" },
				"cause/counterfactual": { "$ref": "#/$defs/0" },
				"cause/human-error": { "$ref": "#/$defs/0" },
				"cause/person-as-cause": { "$ref": "#/$defs/0" },
				"cause/repeats-summary": { "$ref": "#/$defs/0" },
				"cause/single-factor": { "$ref": "#/$defs/0" },
				"communication/ordered": { "$ref": "#/$defs/7" },
				"evidence/some-link": { "$ref": "#/$defs/0" },
				"header/date-format": { "$ref": "#/$defs/0" },
				"header/date-in-future": { "$ref": "#/$defs/0" },
				"header/duration-matches-range": { "$ref": "#/$defs/8" },
				"header/duration-matches-timeline": { "$ref": "#/$defs/9" },
				"header/duration-readable": { "$ref": "#/$defs/0" },
				"header/end-before-start": { "$ref": "#/$defs/0" },
				"header/id-format": { "$ref": "#/$defs/10" },
				"header/id-matches-file": { "$ref": "#/$defs/0" },
				"header/id-unique": { "$ref": "#/$defs/0" },
				"header/severity-known": { "$ref": "#/$defs/0" },
				"header/stale-draft": { "$ref": "#/$defs/11" },
				"header/status-known": { "$ref": "#/$defs/0" },
				"header/status-transition": { "$ref": "#/$defs/12" },
				"history/due-date-drift": { "$ref": "#/$defs/13" },
				"impact/data-loss-stated": { "$ref": "#/$defs/0" },
				"impact/quantified": { "$ref": "#/$defs/0" },
				"impact/sane-numbers": { "$ref": "#/$defs/0" },
				"impact/vague-quantity": { "$ref": "#/$defs/0" },
				"language/absolute-words": { "$ref": "#/$defs/0" },
				"language/shouting": { "$ref": "#/$defs/0" },
				"lessons/well-and-wrong": { "$ref": "#/$defs/0" },
				"links/anchor": { "$ref": "#/$defs/0" },
				"links/image-alt": { "$ref": "#/$defs/0" },
				"links/relative": { "$ref": "#/$defs/0" },
				"links/unsafe": { "$ref": "#/$defs/0" },
				"review/approver-named": { "$ref": "#/$defs/0" },
				"review/changed-after-approval": { "$ref": "#/$defs/0" },
				"review/dated": { "$ref": "#/$defs/0" },
				"review/not-before-incident": { "$ref": "#/$defs/0" },
				"review/self-approval": { "$ref": "#/$defs/0" },
				"security/personal-data": { "$ref": "#/$defs/0" },
				"security/secret": { "$ref": "#/$defs/0" },
				"similar/earlier": { "$ref": "#/$defs/0" },
				"similar/mirrored": { "$ref": "#/$defs/0" },
				"similar/open-action": { "$ref": "#/$defs/0" },
				"similar/resolves": { "$ref": "#/$defs/0" },
				"structure/checkbox": { "$ref": "#/$defs/0" },
				"structure/duplicate-field": { "$ref": "#/$defs/0" },
				"structure/duplicate-section": { "$ref": "#/$defs/0" },
				"structure/empty-section": { "$ref": "#/$defs/0" },
				"structure/front-matter": { "$ref": "#/$defs/0" },
				"structure/heading-level": { "$ref": "#/$defs/0" },
				"structure/invalid-value": { "$ref": "#/$defs/0" },
				"structure/merge-conflict": { "$ref": "#/$defs/0" },
				"structure/missing-field": { "$ref": "#/$defs/0" },
				"structure/missing-section": { "$ref": "#/$defs/0" },
				"structure/moved-section": { "$ref": "#/$defs/0" },
				"structure/placeholder": { "$ref": "#/$defs/0" },
				"structure/readable": { "$ref": "#/$defs/0" },
				"structure/section-order": { "$ref": "#/$defs/0" },
				"structure/several-incidents": { "$ref": "#/$defs/0" },
				"structure/table-cells": { "$ref": "#/$defs/0" },
				"structure/template-fit": { "$ref": "#/$defs/0" },
				"structure/title": { "$ref": "#/$defs/0" },
				"structure/todo": { "$ref": "#/$defs/0" },
				"structure/unclosed-fence": { "$ref": "#/$defs/0" },
				"structure/unknown-section": { "$ref": "#/$defs/0" },
				"summary/contradicts-header": { "$ref": "#/$defs/0" },
				"summary/copied": { "$ref": "#/$defs/0" },
				"summary/length": { "$ref": "#/$defs/14" },
				"suppression/malformed": { "$ref": "#/$defs/0" },
				"suppression/missing-reason": { "$ref": "#/$defs/0" },
				"suppression/unclosed": { "$ref": "#/$defs/0" },
				"suppression/unknown-rule": { "$ref": "#/$defs/0" },
				"suppression/unused": { "$ref": "#/$defs/0" },
				"timeline/actor": { "$ref": "#/$defs/0" },
				"timeline/chronological": { "$ref": "#/$defs/15" },
				"timeline/communication": { "$ref": "#/$defs/0" },
				"timeline/duplicate-row": { "$ref": "#/$defs/0" },
				"timeline/gap": { "$ref": "#/$defs/16" },
				"timeline/milestones": { "$ref": "#/$defs/0" },
				"timeline/no-conclusions": { "$ref": "#/$defs/0" },
				"timeline/not-empty": { "$ref": "#/$defs/0" },
				"timeline/readable-time": { "$ref": "#/$defs/0" },
				"timeline/starts-at-page": { "$ref": "#/$defs/0" },
				"timeline/time-zone-stated": { "$ref": "#/$defs/0" },
				"timeline/within-incident": { "$ref": "#/$defs/17" }
			}
		},
		"overrides": {
			"type": "array",
			"description": "Rules for some of the documents, later ones win.",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["files", "rules"],
				"properties": {
					"files": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Patterns of the documents, relative to this file."
					},
					"rules": { "$ref": "#/properties/rules" }
				}
			}
		},
		"limits": {
			"type": "object",
			"description": "Limits of a document; beyond one it is not parsed. See docs/guide/configure.md.",
			"additionalProperties": false,
			"properties": {
				"characters": {
					"type": "integer",
					"minimum": 1,
					"default": 1048576,
					"description": "Most characters of a document."
				},
				"lines": {
					"type": "integer",
					"minimum": 1,
					"default": 2e4,
					"description": "Most lines of a document."
				},
				"lineLength": {
					"type": "integer",
					"minimum": 1,
					"default": 65536,
					"description": "Most lineLength of a document."
				},
				"containerDepth": {
					"type": "integer",
					"minimum": 1,
					"default": 100,
					"description": "Most containerDepth of a document."
				},
				"tableRows": {
					"type": "integer",
					"minimum": 1,
					"default": 8e3,
					"description": "Most tableRows of a document."
				},
				"tableColumns": {
					"type": "integer",
					"minimum": 1,
					"default": 500,
					"description": "Most tableColumns of a document."
				},
				"listItems": {
					"type": "integer",
					"minimum": 1,
					"default": 8e3,
					"description": "Most listItems of a document."
				},
				"setextHeadings": {
					"type": "integer",
					"minimum": 1,
					"default": 1e3,
					"description": "Most setextHeadings of a document."
				},
				"definitions": {
					"type": "integer",
					"minimum": 1,
					"default": 5e3,
					"description": "Most definitions of a document."
				},
				"work": {
					"type": "integer",
					"minimum": 1,
					"default": 2e6,
					"description": "Most work of a document."
				}
			}
		},
		"engine": {
			"enum": [
				"auto",
				"remark",
				"satteri"
			],
			"default": "auto",
			"description": "What reads Markdown: `satteri` (native, fast), `remark`, or `auto` for satteri where it is installed. The results are the same."
		}
	},
	"$defs": {
		"0": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {}
			}],
			"items": false,
			"minItems": 1
		}] },
		"1": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"immediateDays": {
						"type": "number",
						"description": "Days after the incident for immediate actions.",
						"default": 2,
						"minimum": 0
					},
					"shortDays": {
						"type": "number",
						"description": "Days after the incident for short-term actions.",
						"default": 8,
						"minimum": 0
					},
					"longDays": {
						"type": "number",
						"description": "Days after the incident for long-term actions.",
						"default": 35,
						"minimum": 0
					}
				}
			}],
			"items": false,
			"minItems": 1
		}] },
		"2": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "errorAfterDays": {
					"type": "number",
					"description": "Days past the due date from which it is an error.",
					"default": 30,
					"minimum": 0
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"3": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "limit": {
					"type": "number",
					"description": "Most action items of a document.",
					"default": 12,
					"minimum": 1
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"4": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "words": {
					"type": "number",
					"description": "Words that must follow a loose verb such as `improve`.",
					"default": 3,
					"minimum": 0
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"5": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "always": {
					"type": "boolean",
					"description": "Report it also where the repository knows none of the commits that the document names: for postmortems that stand beside the code. Without it, these are taken for commits of another repository.",
					"default": false
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"6": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "hours": {
					"type": "number",
					"description": "Hours before the incident that the list covers.",
					"default": 24,
					"minimum": 1
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"7": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "firstWithin": {
					"type": "number",
					"description": "Minutes from the detection, or the start where none is told, to the first external message of a critical or high incident.",
					"default": 60,
					"minimum": 0
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"8": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "minutes": {
					"type": "number",
					"description": "Minutes by which the two may differ; an approximate total may differ by a tenth.",
					"default": 5,
					"minimum": 0
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"9": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "minutes": {
					"type": "number",
					"description": "Minutes by which the two may differ; a tenth of the duration is always allowed.",
					"default": 15,
					"minimum": 0
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"10": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "pattern": {
					"type": "string",
					"description": "Regular expression for ids, anchored.",
					"default": "^(?:[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+|[A-Za-z]{1,12}#?[0-9]+|#?[0-9]+)$"
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"11": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"criticalDays": {
						"type": "number",
						"description": "Business days to finish the postmortem of a critical incident.",
						"default": 3,
						"minimum": 0
					},
					"highDays": {
						"type": "number",
						"description": "Business days to finish the postmortem of a high one.",
						"default": 5,
						"minimum": 0
					}
				}
			}],
			"items": false,
			"minItems": 1
		}] },
		"12": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "reopened": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Words that say that a resolved incident is open again.",
					"default": [
						"Reopened",
						"Reabierto",
						"Reaberto",
						"Rouvert",
						"Wieder offen"
					]
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"13": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"maxMoves": {
						"type": "number",
						"description": "How often the due date may be moved later.",
						"default": 2,
						"minimum": 0
					},
					"maxDays": {
						"type": "number",
						"description": "How many days the due date may be after the first one.",
						"default": 30,
						"minimum": 0
					}
				}
			}],
			"items": false,
			"minItems": 1
		}] },
		"14": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"minWords": {
						"type": "number",
						"description": "Fewest words of a summary.",
						"default": 15,
						"minimum": 0
					},
					"maxWords": {
						"type": "number",
						"description": "Most words of a summary.",
						"default": 250,
						"minimum": 1
					}
				}
			}],
			"items": false,
			"minItems": 1
		}] },
		"15": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "allowEqual": {
					"type": "boolean",
					"description": "Accept neighbours with the same time.",
					"default": true
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"16": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": { "minutes": {
					"type": "number",
					"description": "Longest time without an entry, in minutes.",
					"default": 60,
					"minimum": 1
				} }
			}],
			"items": false,
			"minItems": 1
		}] },
		"17": { "anyOf": [{ "enum": [
			"error",
			"warning",
			"info",
			"off"
		] }, {
			"type": "array",
			"prefixItems": [{ "enum": [
				"error",
				"warning",
				"info",
				"off"
			] }, {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"hoursBefore": {
						"type": "number",
						"description": "Hours before the stated start in which an entry may lie.",
						"default": 24,
						"minimum": 0
					},
					"hoursAfter": {
						"type": "number",
						"description": "Hours after the stated end in which an entry may lie.",
						"default": 72,
						"minimum": 0
					}
				}
			}],
			"items": false,
			"minItems": 1
		}] }
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const schema20 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": {}
	}],
	"items": false,
	"minItems": 1
}] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema20.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key0 in data1) {
				const err3 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			else {
				const err4 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate53.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema21 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"immediateDays": {
				"type": "number",
				"description": "Days after the incident for immediate actions.",
				"default": 2,
				"minimum": 0
			},
			"shortDays": {
				"type": "number",
				"description": "Days after the incident for short-term actions.",
				"default": 8,
				"minimum": 0
			},
			"longDays": {
				"type": "number",
				"description": "Days after the incident for long-term actions.",
				"default": 35,
				"minimum": 0
			}
		}
	}],
	"items": false,
	"minItems": 1
}] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema21.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema21.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "immediateDays" || key0 === "shortDays" || key0 === "longDays")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.immediateDays !== void 0) {
					let data2 = data1.immediateDays;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/immediateDays",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/immediateDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/immediateDays",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/immediateDays/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.shortDays !== void 0) {
					let data3 = data1.shortDays;
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 0 || isNaN(data3)) {
							const err6 = {
								instancePath: instancePath + "/1/shortDays",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/shortDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/1/shortDays",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/shortDays/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.longDays !== void 0) {
					let data4 = data1.longDays;
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 0 || isNaN(data4)) {
							const err8 = {
								instancePath: instancePath + "/1/longDays",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/longDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/1/longDays",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/longDays/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err11 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err13 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate58.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema22 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "errorAfterDays": {
			"type": "number",
			"description": "Days past the due date from which it is an error.",
			"default": 30,
			"minimum": 0
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema22.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema22.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "errorAfterDays")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.errorAfterDays !== void 0) {
					let data2 = data1.errorAfterDays;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/errorAfterDays",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/errorAfterDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/errorAfterDays",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/errorAfterDays/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate66.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema23 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "limit": {
			"type": "number",
			"description": "Most action items of a document.",
			"default": 12,
			"minimum": 1
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema23.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema23.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "limit")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.limit !== void 0) {
					let data2 = data1.limit;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 1 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/limit",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/limit/minimum",
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
					} else {
						const err5 = {
							instancePath: instancePath + "/1/limit",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/limit/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate70.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate70.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema24 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "words": {
			"type": "number",
			"description": "Words that must follow a loose verb such as `improve`.",
			"default": 3,
			"minimum": 0
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema24.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema24.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "words")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.words !== void 0) {
					let data2 = data1.words;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/words",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/words/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/words",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/words/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate72.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema25 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "always": {
			"type": "boolean",
			"description": "Report it also where the repository knows none of the commits that the document names: for postmortems that stand beside the code. Without it, these are taken for commits of another repository.",
			"default": false
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema25.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema25.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "always")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.always !== void 0) {
					if (typeof data1.always !== "boolean") {
						const err4 = {
							instancePath: instancePath + "/1/always",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/always/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate74.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema26 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "hours": {
			"type": "number",
			"description": "Hours before the incident that the list covers.",
			"default": 24,
			"minimum": 1
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema26.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema26.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "hours")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.hours !== void 0) {
					let data2 = data1.hours;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 1 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/hours",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/hours/minimum",
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
					} else {
						const err5 = {
							instancePath: instancePath + "/1/hours",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/hours/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate76.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema27 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "firstWithin": {
			"type": "number",
			"description": "Minutes from the detection, or the start where none is told, to the first external message of a critical or high incident.",
			"default": 60,
			"minimum": 0
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema27.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema27.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "firstWithin")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.firstWithin !== void 0) {
					let data2 = data1.firstWithin;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/firstWithin",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/firstWithin/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/firstWithin",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/firstWithin/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate85.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate85.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema28 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "minutes": {
			"type": "number",
			"description": "Minutes by which the two may differ; an approximate total may differ by a tenth.",
			"default": 5,
			"minimum": 0
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema28.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema28.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "minutes")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.minutes !== void 0) {
					let data2 = data1.minutes;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/minutes",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/minutes",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/minutes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate90.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate90.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema29 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "minutes": {
			"type": "number",
			"description": "Minutes by which the two may differ; a tenth of the duration is always allowed.",
			"default": 15,
			"minimum": 0
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema29.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema29.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "minutes")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.minutes !== void 0) {
					let data2 = data1.minutes;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/minutes",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/minutes",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/minutes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate92.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema30 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "pattern": {
			"type": "string",
			"description": "Regular expression for ids, anchored.",
			"default": "^(?:[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+|[A-Za-z]{1,12}#?[0-9]+|#?[0-9]+)$"
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema30.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema30.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "pattern")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.pattern !== void 0) {
					if (typeof data1.pattern !== "string") {
						const err4 = {
							instancePath: instancePath + "/1/pattern",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/pattern/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate96.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate96.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema31 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"criticalDays": {
				"type": "number",
				"description": "Business days to finish the postmortem of a critical incident.",
				"default": 3,
				"minimum": 0
			},
			"highDays": {
				"type": "number",
				"description": "Business days to finish the postmortem of a high one.",
				"default": 5,
				"minimum": 0
			}
		}
	}],
	"items": false,
	"minItems": 1
}] };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema31.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema31.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "criticalDays" || key0 === "highDays")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.criticalDays !== void 0) {
					let data2 = data1.criticalDays;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/criticalDays",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/criticalDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/criticalDays",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/criticalDays/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.highDays !== void 0) {
					let data3 = data1.highDays;
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 0 || isNaN(data3)) {
							const err6 = {
								instancePath: instancePath + "/1/highDays",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/highDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/1/highDays",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/highDays/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err9 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate101.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate101.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema32 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "reopened": {
			"type": "array",
			"items": { "type": "string" },
			"description": "Words that say that a resolved incident is open again.",
			"default": [
				"Reopened",
				"Reabierto",
				"Reaberto",
				"Rouvert",
				"Wieder offen"
			]
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema32.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema32.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "reopened")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.reopened !== void 0) {
					let data2 = data1.reopened;
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i0 = 0; i0 < len1; i0++) if (typeof data2[i0] !== "string") {
							const err4 = {
								instancePath: instancePath + "/1/reopened/" + i0,
								schemaPath: "#/anyOf/1/prefixItems/1/properties/reopened/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/reopened",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/reopened/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate104.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate104.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema33 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"maxMoves": {
				"type": "number",
				"description": "How often the due date may be moved later.",
				"default": 2,
				"minimum": 0
			},
			"maxDays": {
				"type": "number",
				"description": "How many days the due date may be after the first one.",
				"default": 30,
				"minimum": 0
			}
		}
	}],
	"items": false,
	"minItems": 1
}] };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema33.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema33.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "maxMoves" || key0 === "maxDays")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.maxMoves !== void 0) {
					let data2 = data1.maxMoves;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/maxMoves",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/maxMoves/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/maxMoves",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/maxMoves/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.maxDays !== void 0) {
					let data3 = data1.maxDays;
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 0 || isNaN(data3)) {
							const err6 = {
								instancePath: instancePath + "/1/maxDays",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/maxDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/1/maxDays",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/maxDays/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err9 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate106.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema34 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"minWords": {
				"type": "number",
				"description": "Fewest words of a summary.",
				"default": 15,
				"minimum": 0
			},
			"maxWords": {
				"type": "number",
				"description": "Most words of a summary.",
				"default": 250,
				"minimum": 1
			}
		}
	}],
	"items": false,
	"minItems": 1
}] };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema34.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema34.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "minWords" || key0 === "maxWords")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.minWords !== void 0) {
					let data2 = data1.minWords;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/minWords",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/minWords/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/minWords",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/minWords/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.maxWords !== void 0) {
					let data3 = data1.maxWords;
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err6 = {
								instancePath: instancePath + "/1/maxWords",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/maxWords/minimum",
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
					} else {
						const err7 = {
							instancePath: instancePath + "/1/maxWords",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/maxWords/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err9 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate153.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate153.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema35 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "allowEqual": {
			"type": "boolean",
			"description": "Accept neighbours with the same time.",
			"default": true
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema35.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema35.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "allowEqual")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.allowEqual !== void 0) {
					if (typeof data1.allowEqual !== "boolean") {
						const err4 = {
							instancePath: instancePath + "/1/allowEqual",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/allowEqual/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate161.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate161.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema36 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": { "minutes": {
			"type": "number",
			"description": "Longest time without an entry, in minutes.",
			"default": 60,
			"minimum": 1
		} }
	}],
	"items": false,
	"minItems": 1
}] };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema36.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema36.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "minutes")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.minutes !== void 0) {
					let data2 = data1.minutes;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 1 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/minutes",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/minutes/minimum",
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
					} else {
						const err5 = {
							instancePath: instancePath + "/1/minutes",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/minutes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate165.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate165.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema37 = { "anyOf": [{ "enum": [
	"error",
	"warning",
	"info",
	"off"
] }, {
	"type": "array",
	"prefixItems": [{ "enum": [
		"error",
		"warning",
		"info",
		"off"
	] }, {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"hoursBefore": {
				"type": "number",
				"description": "Hours before the stated start in which an entry may lie.",
				"default": 24,
				"minimum": 0
			},
			"hoursAfter": {
				"type": "number",
				"description": "Hours after the stated end in which an entry may lie.",
				"default": 72,
				"minimum": 0
			}
		}
	}],
	"items": false,
	"minItems": 1
}] };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema37.anyOf[0].enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		if (len0 > 0) {
			let data0 = data[0];
			if (!(data0 === "error" || data0 === "warning" || data0 === "info" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/anyOf/1/prefixItems/0/enum",
					keyword: "enum",
					params: { allowedValues: schema37.anyOf[1].prefixItems[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (len0 > 1) {
			let data1 = data[1];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key0 in data1) if (!(key0 === "hoursBefore" || key0 === "hoursAfter")) {
					const err3 = {
						instancePath: instancePath + "/1",
						schemaPath: "#/anyOf/1/prefixItems/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.hoursBefore !== void 0) {
					let data2 = data1.hoursBefore;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 0 || isNaN(data2)) {
							const err4 = {
								instancePath: instancePath + "/1/hoursBefore",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/hoursBefore/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/1/hoursBefore",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/hoursBefore/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data1.hoursAfter !== void 0) {
					let data3 = data1.hoursAfter;
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 0 || isNaN(data3)) {
							const err6 = {
								instancePath: instancePath + "/1/hoursAfter",
								schemaPath: "#/anyOf/1/prefixItems/1/properties/hoursAfter/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/1/hoursAfter",
							schemaPath: "#/anyOf/1/prefixItems/1/properties/hoursAfter/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/1",
					schemaPath: "#/anyOf/1/prefixItems/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (!(data.length <= 2)) {
			const err9 = {
				instancePath,
				schemaPath: "#/anyOf/1/items",
				keyword: "items",
				params: { limit: 2 },
				message: "must NOT have more than 2 items"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err11 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate173.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate173.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema38 = {
	"type": "object",
	"description": "Severity and options of rules, by rule id.",
	"additionalProperties": false,
	"properties": {
		"actions/closed-with-open-immediate": { "$ref": "#/$defs/0" },
		"actions/declined-has-reason": { "$ref": "#/$defs/0" },
		"actions/done-has-date": { "$ref": "#/$defs/0" },
		"actions/due-after-incident": { "$ref": "#/$defs/0" },
		"actions/due-in-horizon": { "$ref": "#/$defs/1" },
		"actions/due-required": { "$ref": "#/$defs/0" },
		"actions/duplicate": { "$ref": "#/$defs/0" },
		"actions/factor-coverage": { "$ref": "#/$defs/0" },
		"actions/generic-owner": { "$ref": "#/$defs/0" },
		"actions/no-prevention": { "$ref": "#/$defs/0" },
		"actions/not-tracked": { "$ref": "#/$defs/0" },
		"actions/overdue": { "$ref": "#/$defs/2" },
		"actions/owner-required": { "$ref": "#/$defs/0" },
		"actions/table-agrees": { "$ref": "#/$defs/0" },
		"actions/too-many": { "$ref": "#/$defs/3" },
		"actions/vague-verb": { "$ref": "#/$defs/4" },
		"appendix/commit-exists": { "$ref": "#/$defs/5" },
		"appendix/commit-window": { "$ref": "#/$defs/6" },
		"appendix/yaml": { "$ref": "#/$defs/0" },
		"cause/character-words": { "$ref": "#/$defs/0" },
		"cause/counterfactual": { "$ref": "#/$defs/0" },
		"cause/human-error": { "$ref": "#/$defs/0" },
		"cause/person-as-cause": { "$ref": "#/$defs/0" },
		"cause/repeats-summary": { "$ref": "#/$defs/0" },
		"cause/single-factor": { "$ref": "#/$defs/0" },
		"communication/ordered": { "$ref": "#/$defs/7" },
		"evidence/some-link": { "$ref": "#/$defs/0" },
		"header/date-format": { "$ref": "#/$defs/0" },
		"header/date-in-future": { "$ref": "#/$defs/0" },
		"header/duration-matches-range": { "$ref": "#/$defs/8" },
		"header/duration-matches-timeline": { "$ref": "#/$defs/9" },
		"header/duration-readable": { "$ref": "#/$defs/0" },
		"header/end-before-start": { "$ref": "#/$defs/0" },
		"header/id-format": { "$ref": "#/$defs/10" },
		"header/id-matches-file": { "$ref": "#/$defs/0" },
		"header/id-unique": { "$ref": "#/$defs/0" },
		"header/severity-known": { "$ref": "#/$defs/0" },
		"header/stale-draft": { "$ref": "#/$defs/11" },
		"header/status-known": { "$ref": "#/$defs/0" },
		"header/status-transition": { "$ref": "#/$defs/12" },
		"history/due-date-drift": { "$ref": "#/$defs/13" },
		"impact/data-loss-stated": { "$ref": "#/$defs/0" },
		"impact/quantified": { "$ref": "#/$defs/0" },
		"impact/sane-numbers": { "$ref": "#/$defs/0" },
		"impact/vague-quantity": { "$ref": "#/$defs/0" },
		"language/absolute-words": { "$ref": "#/$defs/0" },
		"language/shouting": { "$ref": "#/$defs/0" },
		"lessons/well-and-wrong": { "$ref": "#/$defs/0" },
		"links/anchor": { "$ref": "#/$defs/0" },
		"links/image-alt": { "$ref": "#/$defs/0" },
		"links/relative": { "$ref": "#/$defs/0" },
		"links/unsafe": { "$ref": "#/$defs/0" },
		"review/approver-named": { "$ref": "#/$defs/0" },
		"review/changed-after-approval": { "$ref": "#/$defs/0" },
		"review/dated": { "$ref": "#/$defs/0" },
		"review/not-before-incident": { "$ref": "#/$defs/0" },
		"review/self-approval": { "$ref": "#/$defs/0" },
		"security/personal-data": { "$ref": "#/$defs/0" },
		"security/secret": { "$ref": "#/$defs/0" },
		"similar/earlier": { "$ref": "#/$defs/0" },
		"similar/mirrored": { "$ref": "#/$defs/0" },
		"similar/open-action": { "$ref": "#/$defs/0" },
		"similar/resolves": { "$ref": "#/$defs/0" },
		"structure/checkbox": { "$ref": "#/$defs/0" },
		"structure/duplicate-field": { "$ref": "#/$defs/0" },
		"structure/duplicate-section": { "$ref": "#/$defs/0" },
		"structure/empty-section": { "$ref": "#/$defs/0" },
		"structure/front-matter": { "$ref": "#/$defs/0" },
		"structure/heading-level": { "$ref": "#/$defs/0" },
		"structure/invalid-value": { "$ref": "#/$defs/0" },
		"structure/merge-conflict": { "$ref": "#/$defs/0" },
		"structure/missing-field": { "$ref": "#/$defs/0" },
		"structure/missing-section": { "$ref": "#/$defs/0" },
		"structure/moved-section": { "$ref": "#/$defs/0" },
		"structure/placeholder": { "$ref": "#/$defs/0" },
		"structure/readable": { "$ref": "#/$defs/0" },
		"structure/section-order": { "$ref": "#/$defs/0" },
		"structure/several-incidents": { "$ref": "#/$defs/0" },
		"structure/table-cells": { "$ref": "#/$defs/0" },
		"structure/template-fit": { "$ref": "#/$defs/0" },
		"structure/title": { "$ref": "#/$defs/0" },
		"structure/todo": { "$ref": "#/$defs/0" },
		"structure/unclosed-fence": { "$ref": "#/$defs/0" },
		"structure/unknown-section": { "$ref": "#/$defs/0" },
		"summary/contradicts-header": { "$ref": "#/$defs/0" },
		"summary/copied": { "$ref": "#/$defs/0" },
		"summary/length": { "$ref": "#/$defs/14" },
		"suppression/malformed": { "$ref": "#/$defs/0" },
		"suppression/missing-reason": { "$ref": "#/$defs/0" },
		"suppression/unclosed": { "$ref": "#/$defs/0" },
		"suppression/unknown-rule": { "$ref": "#/$defs/0" },
		"suppression/unused": { "$ref": "#/$defs/0" },
		"timeline/actor": { "$ref": "#/$defs/0" },
		"timeline/chronological": { "$ref": "#/$defs/15" },
		"timeline/communication": { "$ref": "#/$defs/0" },
		"timeline/duplicate-row": { "$ref": "#/$defs/0" },
		"timeline/gap": { "$ref": "#/$defs/16" },
		"timeline/milestones": { "$ref": "#/$defs/0" },
		"timeline/no-conclusions": { "$ref": "#/$defs/0" },
		"timeline/not-empty": { "$ref": "#/$defs/0" },
		"timeline/readable-time": { "$ref": "#/$defs/0" },
		"timeline/starts-at-page": { "$ref": "#/$defs/0" },
		"timeline/time-zone-stated": { "$ref": "#/$defs/0" },
		"timeline/within-incident": { "$ref": "#/$defs/17" }
	}
};
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate175.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema38.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["actions/closed-with-open-immediate"] !== void 0) {
			if (!validate53(data["actions/closed-with-open-immediate"], {
				instancePath: instancePath + "/actions~1closed-with-open-immediate",
				parentData: data,
				parentDataProperty: "actions/closed-with-open-immediate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/declined-has-reason"] !== void 0) {
			if (!validate53(data["actions/declined-has-reason"], {
				instancePath: instancePath + "/actions~1declined-has-reason",
				parentData: data,
				parentDataProperty: "actions/declined-has-reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/done-has-date"] !== void 0) {
			if (!validate53(data["actions/done-has-date"], {
				instancePath: instancePath + "/actions~1done-has-date",
				parentData: data,
				parentDataProperty: "actions/done-has-date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/due-after-incident"] !== void 0) {
			if (!validate53(data["actions/due-after-incident"], {
				instancePath: instancePath + "/actions~1due-after-incident",
				parentData: data,
				parentDataProperty: "actions/due-after-incident",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/due-in-horizon"] !== void 0) {
			if (!validate58(data["actions/due-in-horizon"], {
				instancePath: instancePath + "/actions~1due-in-horizon",
				parentData: data,
				parentDataProperty: "actions/due-in-horizon",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/due-required"] !== void 0) {
			if (!validate53(data["actions/due-required"], {
				instancePath: instancePath + "/actions~1due-required",
				parentData: data,
				parentDataProperty: "actions/due-required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/duplicate"] !== void 0) {
			if (!validate53(data["actions/duplicate"], {
				instancePath: instancePath + "/actions~1duplicate",
				parentData: data,
				parentDataProperty: "actions/duplicate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/factor-coverage"] !== void 0) {
			if (!validate53(data["actions/factor-coverage"], {
				instancePath: instancePath + "/actions~1factor-coverage",
				parentData: data,
				parentDataProperty: "actions/factor-coverage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/generic-owner"] !== void 0) {
			if (!validate53(data["actions/generic-owner"], {
				instancePath: instancePath + "/actions~1generic-owner",
				parentData: data,
				parentDataProperty: "actions/generic-owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/no-prevention"] !== void 0) {
			if (!validate53(data["actions/no-prevention"], {
				instancePath: instancePath + "/actions~1no-prevention",
				parentData: data,
				parentDataProperty: "actions/no-prevention",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/not-tracked"] !== void 0) {
			if (!validate53(data["actions/not-tracked"], {
				instancePath: instancePath + "/actions~1not-tracked",
				parentData: data,
				parentDataProperty: "actions/not-tracked",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/overdue"] !== void 0) {
			if (!validate66(data["actions/overdue"], {
				instancePath: instancePath + "/actions~1overdue",
				parentData: data,
				parentDataProperty: "actions/overdue",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/owner-required"] !== void 0) {
			if (!validate53(data["actions/owner-required"], {
				instancePath: instancePath + "/actions~1owner-required",
				parentData: data,
				parentDataProperty: "actions/owner-required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/table-agrees"] !== void 0) {
			if (!validate53(data["actions/table-agrees"], {
				instancePath: instancePath + "/actions~1table-agrees",
				parentData: data,
				parentDataProperty: "actions/table-agrees",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/too-many"] !== void 0) {
			if (!validate70(data["actions/too-many"], {
				instancePath: instancePath + "/actions~1too-many",
				parentData: data,
				parentDataProperty: "actions/too-many",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data["actions/vague-verb"] !== void 0) {
			if (!validate72(data["actions/vague-verb"], {
				instancePath: instancePath + "/actions~1vague-verb",
				parentData: data,
				parentDataProperty: "actions/vague-verb",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data["appendix/commit-exists"] !== void 0) {
			if (!validate74(data["appendix/commit-exists"], {
				instancePath: instancePath + "/appendix~1commit-exists",
				parentData: data,
				parentDataProperty: "appendix/commit-exists",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["appendix/commit-window"] !== void 0) {
			if (!validate76(data["appendix/commit-window"], {
				instancePath: instancePath + "/appendix~1commit-window",
				parentData: data,
				parentDataProperty: "appendix/commit-window",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["appendix/yaml"] !== void 0) {
			if (!validate53(data["appendix/yaml"], {
				instancePath: instancePath + "/appendix~1yaml",
				parentData: data,
				parentDataProperty: "appendix/yaml",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["cause/character-words"] !== void 0) {
			if (!validate53(data["cause/character-words"], {
				instancePath: instancePath + "/cause~1character-words",
				parentData: data,
				parentDataProperty: "cause/character-words",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["cause/counterfactual"] !== void 0) {
			if (!validate53(data["cause/counterfactual"], {
				instancePath: instancePath + "/cause~1counterfactual",
				parentData: data,
				parentDataProperty: "cause/counterfactual",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["cause/human-error"] !== void 0) {
			if (!validate53(data["cause/human-error"], {
				instancePath: instancePath + "/cause~1human-error",
				parentData: data,
				parentDataProperty: "cause/human-error",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["cause/person-as-cause"] !== void 0) {
			if (!validate53(data["cause/person-as-cause"], {
				instancePath: instancePath + "/cause~1person-as-cause",
				parentData: data,
				parentDataProperty: "cause/person-as-cause",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["cause/repeats-summary"] !== void 0) {
			if (!validate53(data["cause/repeats-summary"], {
				instancePath: instancePath + "/cause~1repeats-summary",
				parentData: data,
				parentDataProperty: "cause/repeats-summary",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["cause/single-factor"] !== void 0) {
			if (!validate53(data["cause/single-factor"], {
				instancePath: instancePath + "/cause~1single-factor",
				parentData: data,
				parentDataProperty: "cause/single-factor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["communication/ordered"] !== void 0) {
			if (!validate85(data["communication/ordered"], {
				instancePath: instancePath + "/communication~1ordered",
				parentData: data,
				parentDataProperty: "communication/ordered",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data["evidence/some-link"] !== void 0) {
			if (!validate53(data["evidence/some-link"], {
				instancePath: instancePath + "/evidence~1some-link",
				parentData: data,
				parentDataProperty: "evidence/some-link",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/date-format"] !== void 0) {
			if (!validate53(data["header/date-format"], {
				instancePath: instancePath + "/header~1date-format",
				parentData: data,
				parentDataProperty: "header/date-format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/date-in-future"] !== void 0) {
			if (!validate53(data["header/date-in-future"], {
				instancePath: instancePath + "/header~1date-in-future",
				parentData: data,
				parentDataProperty: "header/date-in-future",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/duration-matches-range"] !== void 0) {
			if (!validate90(data["header/duration-matches-range"], {
				instancePath: instancePath + "/header~1duration-matches-range",
				parentData: data,
				parentDataProperty: "header/duration-matches-range",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/duration-matches-timeline"] !== void 0) {
			if (!validate92(data["header/duration-matches-timeline"], {
				instancePath: instancePath + "/header~1duration-matches-timeline",
				parentData: data,
				parentDataProperty: "header/duration-matches-timeline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/duration-readable"] !== void 0) {
			if (!validate53(data["header/duration-readable"], {
				instancePath: instancePath + "/header~1duration-readable",
				parentData: data,
				parentDataProperty: "header/duration-readable",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/end-before-start"] !== void 0) {
			if (!validate53(data["header/end-before-start"], {
				instancePath: instancePath + "/header~1end-before-start",
				parentData: data,
				parentDataProperty: "header/end-before-start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/id-format"] !== void 0) {
			if (!validate96(data["header/id-format"], {
				instancePath: instancePath + "/header~1id-format",
				parentData: data,
				parentDataProperty: "header/id-format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/id-matches-file"] !== void 0) {
			if (!validate53(data["header/id-matches-file"], {
				instancePath: instancePath + "/header~1id-matches-file",
				parentData: data,
				parentDataProperty: "header/id-matches-file",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/id-unique"] !== void 0) {
			if (!validate53(data["header/id-unique"], {
				instancePath: instancePath + "/header~1id-unique",
				parentData: data,
				parentDataProperty: "header/id-unique",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/severity-known"] !== void 0) {
			if (!validate53(data["header/severity-known"], {
				instancePath: instancePath + "/header~1severity-known",
				parentData: data,
				parentDataProperty: "header/severity-known",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/stale-draft"] !== void 0) {
			if (!validate101(data["header/stale-draft"], {
				instancePath: instancePath + "/header~1stale-draft",
				parentData: data,
				parentDataProperty: "header/stale-draft",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/status-known"] !== void 0) {
			if (!validate53(data["header/status-known"], {
				instancePath: instancePath + "/header~1status-known",
				parentData: data,
				parentDataProperty: "header/status-known",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["header/status-transition"] !== void 0) {
			if (!validate104(data["header/status-transition"], {
				instancePath: instancePath + "/header~1status-transition",
				parentData: data,
				parentDataProperty: "header/status-transition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
				errors = vErrors.length;
			}
		}
		if (data["history/due-date-drift"] !== void 0) {
			if (!validate106(data["history/due-date-drift"], {
				instancePath: instancePath + "/history~1due-date-drift",
				parentData: data,
				parentDataProperty: "history/due-date-drift",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data["impact/data-loss-stated"] !== void 0) {
			if (!validate53(data["impact/data-loss-stated"], {
				instancePath: instancePath + "/impact~1data-loss-stated",
				parentData: data,
				parentDataProperty: "impact/data-loss-stated",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["impact/quantified"] !== void 0) {
			if (!validate53(data["impact/quantified"], {
				instancePath: instancePath + "/impact~1quantified",
				parentData: data,
				parentDataProperty: "impact/quantified",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["impact/sane-numbers"] !== void 0) {
			if (!validate53(data["impact/sane-numbers"], {
				instancePath: instancePath + "/impact~1sane-numbers",
				parentData: data,
				parentDataProperty: "impact/sane-numbers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["impact/vague-quantity"] !== void 0) {
			if (!validate53(data["impact/vague-quantity"], {
				instancePath: instancePath + "/impact~1vague-quantity",
				parentData: data,
				parentDataProperty: "impact/vague-quantity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["language/absolute-words"] !== void 0) {
			if (!validate53(data["language/absolute-words"], {
				instancePath: instancePath + "/language~1absolute-words",
				parentData: data,
				parentDataProperty: "language/absolute-words",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["language/shouting"] !== void 0) {
			if (!validate53(data["language/shouting"], {
				instancePath: instancePath + "/language~1shouting",
				parentData: data,
				parentDataProperty: "language/shouting",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["lessons/well-and-wrong"] !== void 0) {
			if (!validate53(data["lessons/well-and-wrong"], {
				instancePath: instancePath + "/lessons~1well-and-wrong",
				parentData: data,
				parentDataProperty: "lessons/well-and-wrong",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["links/anchor"] !== void 0) {
			if (!validate53(data["links/anchor"], {
				instancePath: instancePath + "/links~1anchor",
				parentData: data,
				parentDataProperty: "links/anchor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["links/image-alt"] !== void 0) {
			if (!validate53(data["links/image-alt"], {
				instancePath: instancePath + "/links~1image-alt",
				parentData: data,
				parentDataProperty: "links/image-alt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["links/relative"] !== void 0) {
			if (!validate53(data["links/relative"], {
				instancePath: instancePath + "/links~1relative",
				parentData: data,
				parentDataProperty: "links/relative",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["links/unsafe"] !== void 0) {
			if (!validate53(data["links/unsafe"], {
				instancePath: instancePath + "/links~1unsafe",
				parentData: data,
				parentDataProperty: "links/unsafe",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["review/approver-named"] !== void 0) {
			if (!validate53(data["review/approver-named"], {
				instancePath: instancePath + "/review~1approver-named",
				parentData: data,
				parentDataProperty: "review/approver-named",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["review/changed-after-approval"] !== void 0) {
			if (!validate53(data["review/changed-after-approval"], {
				instancePath: instancePath + "/review~1changed-after-approval",
				parentData: data,
				parentDataProperty: "review/changed-after-approval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["review/dated"] !== void 0) {
			if (!validate53(data["review/dated"], {
				instancePath: instancePath + "/review~1dated",
				parentData: data,
				parentDataProperty: "review/dated",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["review/not-before-incident"] !== void 0) {
			if (!validate53(data["review/not-before-incident"], {
				instancePath: instancePath + "/review~1not-before-incident",
				parentData: data,
				parentDataProperty: "review/not-before-incident",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["review/self-approval"] !== void 0) {
			if (!validate53(data["review/self-approval"], {
				instancePath: instancePath + "/review~1self-approval",
				parentData: data,
				parentDataProperty: "review/self-approval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["security/personal-data"] !== void 0) {
			if (!validate53(data["security/personal-data"], {
				instancePath: instancePath + "/security~1personal-data",
				parentData: data,
				parentDataProperty: "security/personal-data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["security/secret"] !== void 0) {
			if (!validate53(data["security/secret"], {
				instancePath: instancePath + "/security~1secret",
				parentData: data,
				parentDataProperty: "security/secret",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["similar/earlier"] !== void 0) {
			if (!validate53(data["similar/earlier"], {
				instancePath: instancePath + "/similar~1earlier",
				parentData: data,
				parentDataProperty: "similar/earlier",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["similar/mirrored"] !== void 0) {
			if (!validate53(data["similar/mirrored"], {
				instancePath: instancePath + "/similar~1mirrored",
				parentData: data,
				parentDataProperty: "similar/mirrored",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["similar/open-action"] !== void 0) {
			if (!validate53(data["similar/open-action"], {
				instancePath: instancePath + "/similar~1open-action",
				parentData: data,
				parentDataProperty: "similar/open-action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["similar/resolves"] !== void 0) {
			if (!validate53(data["similar/resolves"], {
				instancePath: instancePath + "/similar~1resolves",
				parentData: data,
				parentDataProperty: "similar/resolves",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/checkbox"] !== void 0) {
			if (!validate53(data["structure/checkbox"], {
				instancePath: instancePath + "/structure~1checkbox",
				parentData: data,
				parentDataProperty: "structure/checkbox",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/duplicate-field"] !== void 0) {
			if (!validate53(data["structure/duplicate-field"], {
				instancePath: instancePath + "/structure~1duplicate-field",
				parentData: data,
				parentDataProperty: "structure/duplicate-field",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/duplicate-section"] !== void 0) {
			if (!validate53(data["structure/duplicate-section"], {
				instancePath: instancePath + "/structure~1duplicate-section",
				parentData: data,
				parentDataProperty: "structure/duplicate-section",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/empty-section"] !== void 0) {
			if (!validate53(data["structure/empty-section"], {
				instancePath: instancePath + "/structure~1empty-section",
				parentData: data,
				parentDataProperty: "structure/empty-section",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/front-matter"] !== void 0) {
			if (!validate53(data["structure/front-matter"], {
				instancePath: instancePath + "/structure~1front-matter",
				parentData: data,
				parentDataProperty: "structure/front-matter",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/heading-level"] !== void 0) {
			if (!validate53(data["structure/heading-level"], {
				instancePath: instancePath + "/structure~1heading-level",
				parentData: data,
				parentDataProperty: "structure/heading-level",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/invalid-value"] !== void 0) {
			if (!validate53(data["structure/invalid-value"], {
				instancePath: instancePath + "/structure~1invalid-value",
				parentData: data,
				parentDataProperty: "structure/invalid-value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/merge-conflict"] !== void 0) {
			if (!validate53(data["structure/merge-conflict"], {
				instancePath: instancePath + "/structure~1merge-conflict",
				parentData: data,
				parentDataProperty: "structure/merge-conflict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/missing-field"] !== void 0) {
			if (!validate53(data["structure/missing-field"], {
				instancePath: instancePath + "/structure~1missing-field",
				parentData: data,
				parentDataProperty: "structure/missing-field",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/missing-section"] !== void 0) {
			if (!validate53(data["structure/missing-section"], {
				instancePath: instancePath + "/structure~1missing-section",
				parentData: data,
				parentDataProperty: "structure/missing-section",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/moved-section"] !== void 0) {
			if (!validate53(data["structure/moved-section"], {
				instancePath: instancePath + "/structure~1moved-section",
				parentData: data,
				parentDataProperty: "structure/moved-section",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/placeholder"] !== void 0) {
			if (!validate53(data["structure/placeholder"], {
				instancePath: instancePath + "/structure~1placeholder",
				parentData: data,
				parentDataProperty: "structure/placeholder",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/readable"] !== void 0) {
			if (!validate53(data["structure/readable"], {
				instancePath: instancePath + "/structure~1readable",
				parentData: data,
				parentDataProperty: "structure/readable",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/section-order"] !== void 0) {
			if (!validate53(data["structure/section-order"], {
				instancePath: instancePath + "/structure~1section-order",
				parentData: data,
				parentDataProperty: "structure/section-order",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/several-incidents"] !== void 0) {
			if (!validate53(data["structure/several-incidents"], {
				instancePath: instancePath + "/structure~1several-incidents",
				parentData: data,
				parentDataProperty: "structure/several-incidents",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/table-cells"] !== void 0) {
			if (!validate53(data["structure/table-cells"], {
				instancePath: instancePath + "/structure~1table-cells",
				parentData: data,
				parentDataProperty: "structure/table-cells",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/template-fit"] !== void 0) {
			if (!validate53(data["structure/template-fit"], {
				instancePath: instancePath + "/structure~1template-fit",
				parentData: data,
				parentDataProperty: "structure/template-fit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/title"] !== void 0) {
			if (!validate53(data["structure/title"], {
				instancePath: instancePath + "/structure~1title",
				parentData: data,
				parentDataProperty: "structure/title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/todo"] !== void 0) {
			if (!validate53(data["structure/todo"], {
				instancePath: instancePath + "/structure~1todo",
				parentData: data,
				parentDataProperty: "structure/todo",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/unclosed-fence"] !== void 0) {
			if (!validate53(data["structure/unclosed-fence"], {
				instancePath: instancePath + "/structure~1unclosed-fence",
				parentData: data,
				parentDataProperty: "structure/unclosed-fence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["structure/unknown-section"] !== void 0) {
			if (!validate53(data["structure/unknown-section"], {
				instancePath: instancePath + "/structure~1unknown-section",
				parentData: data,
				parentDataProperty: "structure/unknown-section",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["summary/contradicts-header"] !== void 0) {
			if (!validate53(data["summary/contradicts-header"], {
				instancePath: instancePath + "/summary~1contradicts-header",
				parentData: data,
				parentDataProperty: "summary/contradicts-header",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["summary/copied"] !== void 0) {
			if (!validate53(data["summary/copied"], {
				instancePath: instancePath + "/summary~1copied",
				parentData: data,
				parentDataProperty: "summary/copied",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["summary/length"] !== void 0) {
			if (!validate153(data["summary/length"], {
				instancePath: instancePath + "/summary~1length",
				parentData: data,
				parentDataProperty: "summary/length",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression/malformed"] !== void 0) {
			if (!validate53(data["suppression/malformed"], {
				instancePath: instancePath + "/suppression~1malformed",
				parentData: data,
				parentDataProperty: "suppression/malformed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression/missing-reason"] !== void 0) {
			if (!validate53(data["suppression/missing-reason"], {
				instancePath: instancePath + "/suppression~1missing-reason",
				parentData: data,
				parentDataProperty: "suppression/missing-reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression/unclosed"] !== void 0) {
			if (!validate53(data["suppression/unclosed"], {
				instancePath: instancePath + "/suppression~1unclosed",
				parentData: data,
				parentDataProperty: "suppression/unclosed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression/unknown-rule"] !== void 0) {
			if (!validate53(data["suppression/unknown-rule"], {
				instancePath: instancePath + "/suppression~1unknown-rule",
				parentData: data,
				parentDataProperty: "suppression/unknown-rule",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression/unused"] !== void 0) {
			if (!validate53(data["suppression/unused"], {
				instancePath: instancePath + "/suppression~1unused",
				parentData: data,
				parentDataProperty: "suppression/unused",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/actor"] !== void 0) {
			if (!validate53(data["timeline/actor"], {
				instancePath: instancePath + "/timeline~1actor",
				parentData: data,
				parentDataProperty: "timeline/actor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/chronological"] !== void 0) {
			if (!validate161(data["timeline/chronological"], {
				instancePath: instancePath + "/timeline~1chronological",
				parentData: data,
				parentDataProperty: "timeline/chronological",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/communication"] !== void 0) {
			if (!validate53(data["timeline/communication"], {
				instancePath: instancePath + "/timeline~1communication",
				parentData: data,
				parentDataProperty: "timeline/communication",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/duplicate-row"] !== void 0) {
			if (!validate53(data["timeline/duplicate-row"], {
				instancePath: instancePath + "/timeline~1duplicate-row",
				parentData: data,
				parentDataProperty: "timeline/duplicate-row",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/gap"] !== void 0) {
			if (!validate165(data["timeline/gap"], {
				instancePath: instancePath + "/timeline~1gap",
				parentData: data,
				parentDataProperty: "timeline/gap",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/milestones"] !== void 0) {
			if (!validate53(data["timeline/milestones"], {
				instancePath: instancePath + "/timeline~1milestones",
				parentData: data,
				parentDataProperty: "timeline/milestones",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/no-conclusions"] !== void 0) {
			if (!validate53(data["timeline/no-conclusions"], {
				instancePath: instancePath + "/timeline~1no-conclusions",
				parentData: data,
				parentDataProperty: "timeline/no-conclusions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/not-empty"] !== void 0) {
			if (!validate53(data["timeline/not-empty"], {
				instancePath: instancePath + "/timeline~1not-empty",
				parentData: data,
				parentDataProperty: "timeline/not-empty",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/readable-time"] !== void 0) {
			if (!validate53(data["timeline/readable-time"], {
				instancePath: instancePath + "/timeline~1readable-time",
				parentData: data,
				parentDataProperty: "timeline/readable-time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/starts-at-page"] !== void 0) {
			if (!validate53(data["timeline/starts-at-page"], {
				instancePath: instancePath + "/timeline~1starts-at-page",
				parentData: data,
				parentDataProperty: "timeline/starts-at-page",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/time-zone-stated"] !== void 0) {
			if (!validate53(data["timeline/time-zone-stated"], {
				instancePath: instancePath + "/timeline~1time-zone-stated",
				parentData: data,
				parentDataProperty: "timeline/time-zone-stated",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data["timeline/within-incident"] !== void 0) {
			if (!validate173(data["timeline/within-incident"], {
				instancePath: instancePath + "/timeline~1within-incident",
				parentData: data,
				parentDataProperty: "timeline/within-incident",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate175.errors = vErrors;
	return errors === 0;
}
validate175.evaluated = {
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
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.root !== void 0) {
			if (typeof data.root !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/root",
					schemaPath: "#/properties/root/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.extends !== void 0) {
			let data2 = data.extends;
			const _errs7 = errors;
			let valid1 = false;
			const _errs8 = errors;
			if (typeof data2 !== "string") {
				const err3 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err4 = {
						instancePath: instancePath + "/extends/" + i0,
						schemaPath: "#/properties/extends/anyOf/1/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.files !== void 0) {
			let data4 = data.files;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err7 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/files/" + i1,
							schemaPath: "#/properties/files/items/type",
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
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.ignores !== void 0) {
			let data6 = data.ignores;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data7 = data6[i2];
					if (typeof data7 === "string") {
						if (func2(data7) < 1) {
							const err10 = {
								instancePath: instancePath + "/ignores/" + i2,
								schemaPath: "#/properties/ignores/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/ignores/" + i2,
							schemaPath: "#/properties/ignores/items/type",
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
					instancePath: instancePath + "/ignores",
					schemaPath: "#/properties/ignores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.template !== void 0) {
			let data8 = data.template;
			if (typeof data8 === "string") {
				if (func2(data8) < 1) {
					const err13 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.timeZone !== void 0) {
			let data9 = data.timeZone;
			if (typeof data9 === "string") {
				if (func2(data9) < 1) {
					const err15 = {
						instancePath: instancePath + "/timeZone",
						schemaPath: "#/properties/timeZone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/timeZone",
					schemaPath: "#/properties/timeZone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.vocabulary !== void 0) {
			let data10 = data.vocabulary;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key1 in data10) if (!(key1 === "severity" || key1 === "status" || key1 === "reviewState" || key1 === "actionState")) {
					const err17 = {
						instancePath: instancePath + "/vocabulary",
						schemaPath: "#/properties/vocabulary/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data10.severity !== void 0) {
					let data11 = data10.severity;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						for (const key2 in data11) if (!(key2 === "critical" || key2 === "high" || key2 === "medium" || key2 === "low")) {
							const err18 = {
								instancePath: instancePath + "/vocabulary/severity",
								schemaPath: "#/properties/vocabulary/properties/severity/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data11.critical !== void 0) {
							let data12 = data11.critical;
							if (Array.isArray(data12)) {
								const len3 = data12.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data13 = data12[i3];
									if (typeof data13 === "string") {
										if (func2(data13) < 1) {
											const err19 = {
												instancePath: instancePath + "/vocabulary/severity/critical/" + i3,
												schemaPath: "#/properties/vocabulary/properties/severity/properties/critical/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									} else {
										const err20 = {
											instancePath: instancePath + "/vocabulary/severity/critical/" + i3,
											schemaPath: "#/properties/vocabulary/properties/severity/properties/critical/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/vocabulary/severity/critical",
									schemaPath: "#/properties/vocabulary/properties/severity/properties/critical/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data11.high !== void 0) {
							let data14 = data11.high;
							if (Array.isArray(data14)) {
								const len4 = data14.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data15 = data14[i4];
									if (typeof data15 === "string") {
										if (func2(data15) < 1) {
											const err22 = {
												instancePath: instancePath + "/vocabulary/severity/high/" + i4,
												schemaPath: "#/properties/vocabulary/properties/severity/properties/high/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
									} else {
										const err23 = {
											instancePath: instancePath + "/vocabulary/severity/high/" + i4,
											schemaPath: "#/properties/vocabulary/properties/severity/properties/high/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/vocabulary/severity/high",
									schemaPath: "#/properties/vocabulary/properties/severity/properties/high/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data11.medium !== void 0) {
							let data16 = data11.medium;
							if (Array.isArray(data16)) {
								const len5 = data16.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data17 = data16[i5];
									if (typeof data17 === "string") {
										if (func2(data17) < 1) {
											const err25 = {
												instancePath: instancePath + "/vocabulary/severity/medium/" + i5,
												schemaPath: "#/properties/vocabulary/properties/severity/properties/medium/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									} else {
										const err26 = {
											instancePath: instancePath + "/vocabulary/severity/medium/" + i5,
											schemaPath: "#/properties/vocabulary/properties/severity/properties/medium/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/vocabulary/severity/medium",
									schemaPath: "#/properties/vocabulary/properties/severity/properties/medium/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data11.low !== void 0) {
							let data18 = data11.low;
							if (Array.isArray(data18)) {
								const len6 = data18.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data19 = data18[i6];
									if (typeof data19 === "string") {
										if (func2(data19) < 1) {
											const err28 = {
												instancePath: instancePath + "/vocabulary/severity/low/" + i6,
												schemaPath: "#/properties/vocabulary/properties/severity/properties/low/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/vocabulary/severity/low/" + i6,
											schemaPath: "#/properties/vocabulary/properties/severity/properties/low/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/vocabulary/severity/low",
									schemaPath: "#/properties/vocabulary/properties/severity/properties/low/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/vocabulary/severity",
							schemaPath: "#/properties/vocabulary/properties/severity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data10.status !== void 0) {
					let data20 = data10.status;
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						for (const key3 in data20) if (!(key3 === "ongoing" || key3 === "mitigated" || key3 === "resolved")) {
							const err32 = {
								instancePath: instancePath + "/vocabulary/status",
								schemaPath: "#/properties/vocabulary/properties/status/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data20.ongoing !== void 0) {
							let data21 = data20.ongoing;
							if (Array.isArray(data21)) {
								const len7 = data21.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data22 = data21[i7];
									if (typeof data22 === "string") {
										if (func2(data22) < 1) {
											const err33 = {
												instancePath: instancePath + "/vocabulary/status/ongoing/" + i7,
												schemaPath: "#/properties/vocabulary/properties/status/properties/ongoing/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
									} else {
										const err34 = {
											instancePath: instancePath + "/vocabulary/status/ongoing/" + i7,
											schemaPath: "#/properties/vocabulary/properties/status/properties/ongoing/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/vocabulary/status/ongoing",
									schemaPath: "#/properties/vocabulary/properties/status/properties/ongoing/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data20.mitigated !== void 0) {
							let data23 = data20.mitigated;
							if (Array.isArray(data23)) {
								const len8 = data23.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data24 = data23[i8];
									if (typeof data24 === "string") {
										if (func2(data24) < 1) {
											const err36 = {
												instancePath: instancePath + "/vocabulary/status/mitigated/" + i8,
												schemaPath: "#/properties/vocabulary/properties/status/properties/mitigated/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
									} else {
										const err37 = {
											instancePath: instancePath + "/vocabulary/status/mitigated/" + i8,
											schemaPath: "#/properties/vocabulary/properties/status/properties/mitigated/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/vocabulary/status/mitigated",
									schemaPath: "#/properties/vocabulary/properties/status/properties/mitigated/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data20.resolved !== void 0) {
							let data25 = data20.resolved;
							if (Array.isArray(data25)) {
								const len9 = data25.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data26 = data25[i9];
									if (typeof data26 === "string") {
										if (func2(data26) < 1) {
											const err39 = {
												instancePath: instancePath + "/vocabulary/status/resolved/" + i9,
												schemaPath: "#/properties/vocabulary/properties/status/properties/resolved/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									} else {
										const err40 = {
											instancePath: instancePath + "/vocabulary/status/resolved/" + i9,
											schemaPath: "#/properties/vocabulary/properties/status/properties/resolved/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/vocabulary/status/resolved",
									schemaPath: "#/properties/vocabulary/properties/status/properties/resolved/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/vocabulary/status",
							schemaPath: "#/properties/vocabulary/properties/status/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data10.reviewState !== void 0) {
					let data27 = data10.reviewState;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key4 in data27) if (!(key4 === "draft" || key4 === "reviewed" || key4 === "approved")) {
							const err43 = {
								instancePath: instancePath + "/vocabulary/reviewState",
								schemaPath: "#/properties/vocabulary/properties/reviewState/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data27.draft !== void 0) {
							let data28 = data27.draft;
							if (Array.isArray(data28)) {
								const len10 = data28.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data29 = data28[i10];
									if (typeof data29 === "string") {
										if (func2(data29) < 1) {
											const err44 = {
												instancePath: instancePath + "/vocabulary/reviewState/draft/" + i10,
												schemaPath: "#/properties/vocabulary/properties/reviewState/properties/draft/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
									} else {
										const err45 = {
											instancePath: instancePath + "/vocabulary/reviewState/draft/" + i10,
											schemaPath: "#/properties/vocabulary/properties/reviewState/properties/draft/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/vocabulary/reviewState/draft",
									schemaPath: "#/properties/vocabulary/properties/reviewState/properties/draft/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data27.reviewed !== void 0) {
							let data30 = data27.reviewed;
							if (Array.isArray(data30)) {
								const len11 = data30.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data31 = data30[i11];
									if (typeof data31 === "string") {
										if (func2(data31) < 1) {
											const err47 = {
												instancePath: instancePath + "/vocabulary/reviewState/reviewed/" + i11,
												schemaPath: "#/properties/vocabulary/properties/reviewState/properties/reviewed/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
									} else {
										const err48 = {
											instancePath: instancePath + "/vocabulary/reviewState/reviewed/" + i11,
											schemaPath: "#/properties/vocabulary/properties/reviewState/properties/reviewed/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/vocabulary/reviewState/reviewed",
									schemaPath: "#/properties/vocabulary/properties/reviewState/properties/reviewed/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data27.approved !== void 0) {
							let data32 = data27.approved;
							if (Array.isArray(data32)) {
								const len12 = data32.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data33 = data32[i12];
									if (typeof data33 === "string") {
										if (func2(data33) < 1) {
											const err50 = {
												instancePath: instancePath + "/vocabulary/reviewState/approved/" + i12,
												schemaPath: "#/properties/vocabulary/properties/reviewState/properties/approved/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
									} else {
										const err51 = {
											instancePath: instancePath + "/vocabulary/reviewState/approved/" + i12,
											schemaPath: "#/properties/vocabulary/properties/reviewState/properties/approved/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/vocabulary/reviewState/approved",
									schemaPath: "#/properties/vocabulary/properties/reviewState/properties/approved/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/vocabulary/reviewState",
							schemaPath: "#/properties/vocabulary/properties/reviewState/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data10.actionState !== void 0) {
					let data34 = data10.actionState;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						for (const key5 in data34) if (!(key5 === "open" || key5 === "inProgress" || key5 === "done" || key5 === "declined")) {
							const err54 = {
								instancePath: instancePath + "/vocabulary/actionState",
								schemaPath: "#/properties/vocabulary/properties/actionState/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data34.open !== void 0) {
							let data35 = data34.open;
							if (Array.isArray(data35)) {
								const len13 = data35.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data36 = data35[i13];
									if (typeof data36 === "string") {
										if (func2(data36) < 1) {
											const err55 = {
												instancePath: instancePath + "/vocabulary/actionState/open/" + i13,
												schemaPath: "#/properties/vocabulary/properties/actionState/properties/open/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/vocabulary/actionState/open/" + i13,
											schemaPath: "#/properties/vocabulary/properties/actionState/properties/open/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/vocabulary/actionState/open",
									schemaPath: "#/properties/vocabulary/properties/actionState/properties/open/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data34.inProgress !== void 0) {
							let data37 = data34.inProgress;
							if (Array.isArray(data37)) {
								const len14 = data37.length;
								for (let i14 = 0; i14 < len14; i14++) {
									let data38 = data37[i14];
									if (typeof data38 === "string") {
										if (func2(data38) < 1) {
											const err58 = {
												instancePath: instancePath + "/vocabulary/actionState/inProgress/" + i14,
												schemaPath: "#/properties/vocabulary/properties/actionState/properties/inProgress/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
									} else {
										const err59 = {
											instancePath: instancePath + "/vocabulary/actionState/inProgress/" + i14,
											schemaPath: "#/properties/vocabulary/properties/actionState/properties/inProgress/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/vocabulary/actionState/inProgress",
									schemaPath: "#/properties/vocabulary/properties/actionState/properties/inProgress/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data34.done !== void 0) {
							let data39 = data34.done;
							if (Array.isArray(data39)) {
								const len15 = data39.length;
								for (let i15 = 0; i15 < len15; i15++) {
									let data40 = data39[i15];
									if (typeof data40 === "string") {
										if (func2(data40) < 1) {
											const err61 = {
												instancePath: instancePath + "/vocabulary/actionState/done/" + i15,
												schemaPath: "#/properties/vocabulary/properties/actionState/properties/done/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
									} else {
										const err62 = {
											instancePath: instancePath + "/vocabulary/actionState/done/" + i15,
											schemaPath: "#/properties/vocabulary/properties/actionState/properties/done/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/vocabulary/actionState/done",
									schemaPath: "#/properties/vocabulary/properties/actionState/properties/done/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data34.declined !== void 0) {
							let data41 = data34.declined;
							if (Array.isArray(data41)) {
								const len16 = data41.length;
								for (let i16 = 0; i16 < len16; i16++) {
									let data42 = data41[i16];
									if (typeof data42 === "string") {
										if (func2(data42) < 1) {
											const err64 = {
												instancePath: instancePath + "/vocabulary/actionState/declined/" + i16,
												schemaPath: "#/properties/vocabulary/properties/actionState/properties/declined/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err64];
											else vErrors.push(err64);
											errors++;
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/vocabulary/actionState/declined/" + i16,
											schemaPath: "#/properties/vocabulary/properties/actionState/properties/declined/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/vocabulary/actionState/declined",
									schemaPath: "#/properties/vocabulary/properties/actionState/properties/declined/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/vocabulary/actionState",
							schemaPath: "#/properties/vocabulary/properties/actionState/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/vocabulary",
					schemaPath: "#/properties/vocabulary/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data43 = data.rules;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				for (const key6 in data43) if (!func1.call(schema19.properties.rules.properties, key6)) {
					const err69 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data43["actions/closed-with-open-immediate"] !== void 0) {
					if (!validate53(data43["actions/closed-with-open-immediate"], {
						instancePath: instancePath + "/rules/actions~1closed-with-open-immediate",
						parentData: data43,
						parentDataProperty: "actions/closed-with-open-immediate",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/declined-has-reason"] !== void 0) {
					if (!validate53(data43["actions/declined-has-reason"], {
						instancePath: instancePath + "/rules/actions~1declined-has-reason",
						parentData: data43,
						parentDataProperty: "actions/declined-has-reason",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/done-has-date"] !== void 0) {
					if (!validate53(data43["actions/done-has-date"], {
						instancePath: instancePath + "/rules/actions~1done-has-date",
						parentData: data43,
						parentDataProperty: "actions/done-has-date",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/due-after-incident"] !== void 0) {
					if (!validate53(data43["actions/due-after-incident"], {
						instancePath: instancePath + "/rules/actions~1due-after-incident",
						parentData: data43,
						parentDataProperty: "actions/due-after-incident",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/due-in-horizon"] !== void 0) {
					if (!validate58(data43["actions/due-in-horizon"], {
						instancePath: instancePath + "/rules/actions~1due-in-horizon",
						parentData: data43,
						parentDataProperty: "actions/due-in-horizon",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/due-required"] !== void 0) {
					if (!validate53(data43["actions/due-required"], {
						instancePath: instancePath + "/rules/actions~1due-required",
						parentData: data43,
						parentDataProperty: "actions/due-required",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/duplicate"] !== void 0) {
					if (!validate53(data43["actions/duplicate"], {
						instancePath: instancePath + "/rules/actions~1duplicate",
						parentData: data43,
						parentDataProperty: "actions/duplicate",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/factor-coverage"] !== void 0) {
					if (!validate53(data43["actions/factor-coverage"], {
						instancePath: instancePath + "/rules/actions~1factor-coverage",
						parentData: data43,
						parentDataProperty: "actions/factor-coverage",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/generic-owner"] !== void 0) {
					if (!validate53(data43["actions/generic-owner"], {
						instancePath: instancePath + "/rules/actions~1generic-owner",
						parentData: data43,
						parentDataProperty: "actions/generic-owner",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/no-prevention"] !== void 0) {
					if (!validate53(data43["actions/no-prevention"], {
						instancePath: instancePath + "/rules/actions~1no-prevention",
						parentData: data43,
						parentDataProperty: "actions/no-prevention",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/not-tracked"] !== void 0) {
					if (!validate53(data43["actions/not-tracked"], {
						instancePath: instancePath + "/rules/actions~1not-tracked",
						parentData: data43,
						parentDataProperty: "actions/not-tracked",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/overdue"] !== void 0) {
					if (!validate66(data43["actions/overdue"], {
						instancePath: instancePath + "/rules/actions~1overdue",
						parentData: data43,
						parentDataProperty: "actions/overdue",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/owner-required"] !== void 0) {
					if (!validate53(data43["actions/owner-required"], {
						instancePath: instancePath + "/rules/actions~1owner-required",
						parentData: data43,
						parentDataProperty: "actions/owner-required",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/table-agrees"] !== void 0) {
					if (!validate53(data43["actions/table-agrees"], {
						instancePath: instancePath + "/rules/actions~1table-agrees",
						parentData: data43,
						parentDataProperty: "actions/table-agrees",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/too-many"] !== void 0) {
					if (!validate70(data43["actions/too-many"], {
						instancePath: instancePath + "/rules/actions~1too-many",
						parentData: data43,
						parentDataProperty: "actions/too-many",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
						errors = vErrors.length;
					}
				}
				if (data43["actions/vague-verb"] !== void 0) {
					if (!validate72(data43["actions/vague-verb"], {
						instancePath: instancePath + "/rules/actions~1vague-verb",
						parentData: data43,
						parentDataProperty: "actions/vague-verb",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
				}
				if (data43["appendix/commit-exists"] !== void 0) {
					if (!validate74(data43["appendix/commit-exists"], {
						instancePath: instancePath + "/rules/appendix~1commit-exists",
						parentData: data43,
						parentDataProperty: "appendix/commit-exists",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
						errors = vErrors.length;
					}
				}
				if (data43["appendix/commit-window"] !== void 0) {
					if (!validate76(data43["appendix/commit-window"], {
						instancePath: instancePath + "/rules/appendix~1commit-window",
						parentData: data43,
						parentDataProperty: "appendix/commit-window",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
						errors = vErrors.length;
					}
				}
				if (data43["appendix/yaml"] !== void 0) {
					if (!validate53(data43["appendix/yaml"], {
						instancePath: instancePath + "/rules/appendix~1yaml",
						parentData: data43,
						parentDataProperty: "appendix/yaml",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["cause/character-words"] !== void 0) {
					if (!validate53(data43["cause/character-words"], {
						instancePath: instancePath + "/rules/cause~1character-words",
						parentData: data43,
						parentDataProperty: "cause/character-words",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["cause/counterfactual"] !== void 0) {
					if (!validate53(data43["cause/counterfactual"], {
						instancePath: instancePath + "/rules/cause~1counterfactual",
						parentData: data43,
						parentDataProperty: "cause/counterfactual",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["cause/human-error"] !== void 0) {
					if (!validate53(data43["cause/human-error"], {
						instancePath: instancePath + "/rules/cause~1human-error",
						parentData: data43,
						parentDataProperty: "cause/human-error",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["cause/person-as-cause"] !== void 0) {
					if (!validate53(data43["cause/person-as-cause"], {
						instancePath: instancePath + "/rules/cause~1person-as-cause",
						parentData: data43,
						parentDataProperty: "cause/person-as-cause",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["cause/repeats-summary"] !== void 0) {
					if (!validate53(data43["cause/repeats-summary"], {
						instancePath: instancePath + "/rules/cause~1repeats-summary",
						parentData: data43,
						parentDataProperty: "cause/repeats-summary",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["cause/single-factor"] !== void 0) {
					if (!validate53(data43["cause/single-factor"], {
						instancePath: instancePath + "/rules/cause~1single-factor",
						parentData: data43,
						parentDataProperty: "cause/single-factor",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["communication/ordered"] !== void 0) {
					if (!validate85(data43["communication/ordered"], {
						instancePath: instancePath + "/rules/communication~1ordered",
						parentData: data43,
						parentDataProperty: "communication/ordered",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
				}
				if (data43["evidence/some-link"] !== void 0) {
					if (!validate53(data43["evidence/some-link"], {
						instancePath: instancePath + "/rules/evidence~1some-link",
						parentData: data43,
						parentDataProperty: "evidence/some-link",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/date-format"] !== void 0) {
					if (!validate53(data43["header/date-format"], {
						instancePath: instancePath + "/rules/header~1date-format",
						parentData: data43,
						parentDataProperty: "header/date-format",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/date-in-future"] !== void 0) {
					if (!validate53(data43["header/date-in-future"], {
						instancePath: instancePath + "/rules/header~1date-in-future",
						parentData: data43,
						parentDataProperty: "header/date-in-future",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/duration-matches-range"] !== void 0) {
					if (!validate90(data43["header/duration-matches-range"], {
						instancePath: instancePath + "/rules/header~1duration-matches-range",
						parentData: data43,
						parentDataProperty: "header/duration-matches-range",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/duration-matches-timeline"] !== void 0) {
					if (!validate92(data43["header/duration-matches-timeline"], {
						instancePath: instancePath + "/rules/header~1duration-matches-timeline",
						parentData: data43,
						parentDataProperty: "header/duration-matches-timeline",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/duration-readable"] !== void 0) {
					if (!validate53(data43["header/duration-readable"], {
						instancePath: instancePath + "/rules/header~1duration-readable",
						parentData: data43,
						parentDataProperty: "header/duration-readable",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/end-before-start"] !== void 0) {
					if (!validate53(data43["header/end-before-start"], {
						instancePath: instancePath + "/rules/header~1end-before-start",
						parentData: data43,
						parentDataProperty: "header/end-before-start",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/id-format"] !== void 0) {
					if (!validate96(data43["header/id-format"], {
						instancePath: instancePath + "/rules/header~1id-format",
						parentData: data43,
						parentDataProperty: "header/id-format",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/id-matches-file"] !== void 0) {
					if (!validate53(data43["header/id-matches-file"], {
						instancePath: instancePath + "/rules/header~1id-matches-file",
						parentData: data43,
						parentDataProperty: "header/id-matches-file",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/id-unique"] !== void 0) {
					if (!validate53(data43["header/id-unique"], {
						instancePath: instancePath + "/rules/header~1id-unique",
						parentData: data43,
						parentDataProperty: "header/id-unique",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/severity-known"] !== void 0) {
					if (!validate53(data43["header/severity-known"], {
						instancePath: instancePath + "/rules/header~1severity-known",
						parentData: data43,
						parentDataProperty: "header/severity-known",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/stale-draft"] !== void 0) {
					if (!validate101(data43["header/stale-draft"], {
						instancePath: instancePath + "/rules/header~1stale-draft",
						parentData: data43,
						parentDataProperty: "header/stale-draft",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/status-known"] !== void 0) {
					if (!validate53(data43["header/status-known"], {
						instancePath: instancePath + "/rules/header~1status-known",
						parentData: data43,
						parentDataProperty: "header/status-known",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["header/status-transition"] !== void 0) {
					if (!validate104(data43["header/status-transition"], {
						instancePath: instancePath + "/rules/header~1status-transition",
						parentData: data43,
						parentDataProperty: "header/status-transition",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
						errors = vErrors.length;
					}
				}
				if (data43["history/due-date-drift"] !== void 0) {
					if (!validate106(data43["history/due-date-drift"], {
						instancePath: instancePath + "/rules/history~1due-date-drift",
						parentData: data43,
						parentDataProperty: "history/due-date-drift",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
						errors = vErrors.length;
					}
				}
				if (data43["impact/data-loss-stated"] !== void 0) {
					if (!validate53(data43["impact/data-loss-stated"], {
						instancePath: instancePath + "/rules/impact~1data-loss-stated",
						parentData: data43,
						parentDataProperty: "impact/data-loss-stated",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["impact/quantified"] !== void 0) {
					if (!validate53(data43["impact/quantified"], {
						instancePath: instancePath + "/rules/impact~1quantified",
						parentData: data43,
						parentDataProperty: "impact/quantified",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["impact/sane-numbers"] !== void 0) {
					if (!validate53(data43["impact/sane-numbers"], {
						instancePath: instancePath + "/rules/impact~1sane-numbers",
						parentData: data43,
						parentDataProperty: "impact/sane-numbers",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["impact/vague-quantity"] !== void 0) {
					if (!validate53(data43["impact/vague-quantity"], {
						instancePath: instancePath + "/rules/impact~1vague-quantity",
						parentData: data43,
						parentDataProperty: "impact/vague-quantity",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["language/absolute-words"] !== void 0) {
					if (!validate53(data43["language/absolute-words"], {
						instancePath: instancePath + "/rules/language~1absolute-words",
						parentData: data43,
						parentDataProperty: "language/absolute-words",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["language/shouting"] !== void 0) {
					if (!validate53(data43["language/shouting"], {
						instancePath: instancePath + "/rules/language~1shouting",
						parentData: data43,
						parentDataProperty: "language/shouting",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["lessons/well-and-wrong"] !== void 0) {
					if (!validate53(data43["lessons/well-and-wrong"], {
						instancePath: instancePath + "/rules/lessons~1well-and-wrong",
						parentData: data43,
						parentDataProperty: "lessons/well-and-wrong",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["links/anchor"] !== void 0) {
					if (!validate53(data43["links/anchor"], {
						instancePath: instancePath + "/rules/links~1anchor",
						parentData: data43,
						parentDataProperty: "links/anchor",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["links/image-alt"] !== void 0) {
					if (!validate53(data43["links/image-alt"], {
						instancePath: instancePath + "/rules/links~1image-alt",
						parentData: data43,
						parentDataProperty: "links/image-alt",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["links/relative"] !== void 0) {
					if (!validate53(data43["links/relative"], {
						instancePath: instancePath + "/rules/links~1relative",
						parentData: data43,
						parentDataProperty: "links/relative",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["links/unsafe"] !== void 0) {
					if (!validate53(data43["links/unsafe"], {
						instancePath: instancePath + "/rules/links~1unsafe",
						parentData: data43,
						parentDataProperty: "links/unsafe",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["review/approver-named"] !== void 0) {
					if (!validate53(data43["review/approver-named"], {
						instancePath: instancePath + "/rules/review~1approver-named",
						parentData: data43,
						parentDataProperty: "review/approver-named",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["review/changed-after-approval"] !== void 0) {
					if (!validate53(data43["review/changed-after-approval"], {
						instancePath: instancePath + "/rules/review~1changed-after-approval",
						parentData: data43,
						parentDataProperty: "review/changed-after-approval",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["review/dated"] !== void 0) {
					if (!validate53(data43["review/dated"], {
						instancePath: instancePath + "/rules/review~1dated",
						parentData: data43,
						parentDataProperty: "review/dated",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["review/not-before-incident"] !== void 0) {
					if (!validate53(data43["review/not-before-incident"], {
						instancePath: instancePath + "/rules/review~1not-before-incident",
						parentData: data43,
						parentDataProperty: "review/not-before-incident",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["review/self-approval"] !== void 0) {
					if (!validate53(data43["review/self-approval"], {
						instancePath: instancePath + "/rules/review~1self-approval",
						parentData: data43,
						parentDataProperty: "review/self-approval",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["security/personal-data"] !== void 0) {
					if (!validate53(data43["security/personal-data"], {
						instancePath: instancePath + "/rules/security~1personal-data",
						parentData: data43,
						parentDataProperty: "security/personal-data",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["security/secret"] !== void 0) {
					if (!validate53(data43["security/secret"], {
						instancePath: instancePath + "/rules/security~1secret",
						parentData: data43,
						parentDataProperty: "security/secret",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["similar/earlier"] !== void 0) {
					if (!validate53(data43["similar/earlier"], {
						instancePath: instancePath + "/rules/similar~1earlier",
						parentData: data43,
						parentDataProperty: "similar/earlier",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["similar/mirrored"] !== void 0) {
					if (!validate53(data43["similar/mirrored"], {
						instancePath: instancePath + "/rules/similar~1mirrored",
						parentData: data43,
						parentDataProperty: "similar/mirrored",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["similar/open-action"] !== void 0) {
					if (!validate53(data43["similar/open-action"], {
						instancePath: instancePath + "/rules/similar~1open-action",
						parentData: data43,
						parentDataProperty: "similar/open-action",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["similar/resolves"] !== void 0) {
					if (!validate53(data43["similar/resolves"], {
						instancePath: instancePath + "/rules/similar~1resolves",
						parentData: data43,
						parentDataProperty: "similar/resolves",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/checkbox"] !== void 0) {
					if (!validate53(data43["structure/checkbox"], {
						instancePath: instancePath + "/rules/structure~1checkbox",
						parentData: data43,
						parentDataProperty: "structure/checkbox",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/duplicate-field"] !== void 0) {
					if (!validate53(data43["structure/duplicate-field"], {
						instancePath: instancePath + "/rules/structure~1duplicate-field",
						parentData: data43,
						parentDataProperty: "structure/duplicate-field",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/duplicate-section"] !== void 0) {
					if (!validate53(data43["structure/duplicate-section"], {
						instancePath: instancePath + "/rules/structure~1duplicate-section",
						parentData: data43,
						parentDataProperty: "structure/duplicate-section",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/empty-section"] !== void 0) {
					if (!validate53(data43["structure/empty-section"], {
						instancePath: instancePath + "/rules/structure~1empty-section",
						parentData: data43,
						parentDataProperty: "structure/empty-section",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/front-matter"] !== void 0) {
					if (!validate53(data43["structure/front-matter"], {
						instancePath: instancePath + "/rules/structure~1front-matter",
						parentData: data43,
						parentDataProperty: "structure/front-matter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/heading-level"] !== void 0) {
					if (!validate53(data43["structure/heading-level"], {
						instancePath: instancePath + "/rules/structure~1heading-level",
						parentData: data43,
						parentDataProperty: "structure/heading-level",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/invalid-value"] !== void 0) {
					if (!validate53(data43["structure/invalid-value"], {
						instancePath: instancePath + "/rules/structure~1invalid-value",
						parentData: data43,
						parentDataProperty: "structure/invalid-value",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/merge-conflict"] !== void 0) {
					if (!validate53(data43["structure/merge-conflict"], {
						instancePath: instancePath + "/rules/structure~1merge-conflict",
						parentData: data43,
						parentDataProperty: "structure/merge-conflict",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/missing-field"] !== void 0) {
					if (!validate53(data43["structure/missing-field"], {
						instancePath: instancePath + "/rules/structure~1missing-field",
						parentData: data43,
						parentDataProperty: "structure/missing-field",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/missing-section"] !== void 0) {
					if (!validate53(data43["structure/missing-section"], {
						instancePath: instancePath + "/rules/structure~1missing-section",
						parentData: data43,
						parentDataProperty: "structure/missing-section",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/moved-section"] !== void 0) {
					if (!validate53(data43["structure/moved-section"], {
						instancePath: instancePath + "/rules/structure~1moved-section",
						parentData: data43,
						parentDataProperty: "structure/moved-section",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/placeholder"] !== void 0) {
					if (!validate53(data43["structure/placeholder"], {
						instancePath: instancePath + "/rules/structure~1placeholder",
						parentData: data43,
						parentDataProperty: "structure/placeholder",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/readable"] !== void 0) {
					if (!validate53(data43["structure/readable"], {
						instancePath: instancePath + "/rules/structure~1readable",
						parentData: data43,
						parentDataProperty: "structure/readable",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/section-order"] !== void 0) {
					if (!validate53(data43["structure/section-order"], {
						instancePath: instancePath + "/rules/structure~1section-order",
						parentData: data43,
						parentDataProperty: "structure/section-order",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/several-incidents"] !== void 0) {
					if (!validate53(data43["structure/several-incidents"], {
						instancePath: instancePath + "/rules/structure~1several-incidents",
						parentData: data43,
						parentDataProperty: "structure/several-incidents",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/table-cells"] !== void 0) {
					if (!validate53(data43["structure/table-cells"], {
						instancePath: instancePath + "/rules/structure~1table-cells",
						parentData: data43,
						parentDataProperty: "structure/table-cells",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/template-fit"] !== void 0) {
					if (!validate53(data43["structure/template-fit"], {
						instancePath: instancePath + "/rules/structure~1template-fit",
						parentData: data43,
						parentDataProperty: "structure/template-fit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/title"] !== void 0) {
					if (!validate53(data43["structure/title"], {
						instancePath: instancePath + "/rules/structure~1title",
						parentData: data43,
						parentDataProperty: "structure/title",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/todo"] !== void 0) {
					if (!validate53(data43["structure/todo"], {
						instancePath: instancePath + "/rules/structure~1todo",
						parentData: data43,
						parentDataProperty: "structure/todo",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/unclosed-fence"] !== void 0) {
					if (!validate53(data43["structure/unclosed-fence"], {
						instancePath: instancePath + "/rules/structure~1unclosed-fence",
						parentData: data43,
						parentDataProperty: "structure/unclosed-fence",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["structure/unknown-section"] !== void 0) {
					if (!validate53(data43["structure/unknown-section"], {
						instancePath: instancePath + "/rules/structure~1unknown-section",
						parentData: data43,
						parentDataProperty: "structure/unknown-section",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["summary/contradicts-header"] !== void 0) {
					if (!validate53(data43["summary/contradicts-header"], {
						instancePath: instancePath + "/rules/summary~1contradicts-header",
						parentData: data43,
						parentDataProperty: "summary/contradicts-header",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["summary/copied"] !== void 0) {
					if (!validate53(data43["summary/copied"], {
						instancePath: instancePath + "/rules/summary~1copied",
						parentData: data43,
						parentDataProperty: "summary/copied",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["summary/length"] !== void 0) {
					if (!validate153(data43["summary/length"], {
						instancePath: instancePath + "/rules/summary~1length",
						parentData: data43,
						parentDataProperty: "summary/length",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
						errors = vErrors.length;
					}
				}
				if (data43["suppression/malformed"] !== void 0) {
					if (!validate53(data43["suppression/malformed"], {
						instancePath: instancePath + "/rules/suppression~1malformed",
						parentData: data43,
						parentDataProperty: "suppression/malformed",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["suppression/missing-reason"] !== void 0) {
					if (!validate53(data43["suppression/missing-reason"], {
						instancePath: instancePath + "/rules/suppression~1missing-reason",
						parentData: data43,
						parentDataProperty: "suppression/missing-reason",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["suppression/unclosed"] !== void 0) {
					if (!validate53(data43["suppression/unclosed"], {
						instancePath: instancePath + "/rules/suppression~1unclosed",
						parentData: data43,
						parentDataProperty: "suppression/unclosed",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["suppression/unknown-rule"] !== void 0) {
					if (!validate53(data43["suppression/unknown-rule"], {
						instancePath: instancePath + "/rules/suppression~1unknown-rule",
						parentData: data43,
						parentDataProperty: "suppression/unknown-rule",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["suppression/unused"] !== void 0) {
					if (!validate53(data43["suppression/unused"], {
						instancePath: instancePath + "/rules/suppression~1unused",
						parentData: data43,
						parentDataProperty: "suppression/unused",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/actor"] !== void 0) {
					if (!validate53(data43["timeline/actor"], {
						instancePath: instancePath + "/rules/timeline~1actor",
						parentData: data43,
						parentDataProperty: "timeline/actor",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/chronological"] !== void 0) {
					if (!validate161(data43["timeline/chronological"], {
						instancePath: instancePath + "/rules/timeline~1chronological",
						parentData: data43,
						parentDataProperty: "timeline/chronological",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/communication"] !== void 0) {
					if (!validate53(data43["timeline/communication"], {
						instancePath: instancePath + "/rules/timeline~1communication",
						parentData: data43,
						parentDataProperty: "timeline/communication",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/duplicate-row"] !== void 0) {
					if (!validate53(data43["timeline/duplicate-row"], {
						instancePath: instancePath + "/rules/timeline~1duplicate-row",
						parentData: data43,
						parentDataProperty: "timeline/duplicate-row",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/gap"] !== void 0) {
					if (!validate165(data43["timeline/gap"], {
						instancePath: instancePath + "/rules/timeline~1gap",
						parentData: data43,
						parentDataProperty: "timeline/gap",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/milestones"] !== void 0) {
					if (!validate53(data43["timeline/milestones"], {
						instancePath: instancePath + "/rules/timeline~1milestones",
						parentData: data43,
						parentDataProperty: "timeline/milestones",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/no-conclusions"] !== void 0) {
					if (!validate53(data43["timeline/no-conclusions"], {
						instancePath: instancePath + "/rules/timeline~1no-conclusions",
						parentData: data43,
						parentDataProperty: "timeline/no-conclusions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/not-empty"] !== void 0) {
					if (!validate53(data43["timeline/not-empty"], {
						instancePath: instancePath + "/rules/timeline~1not-empty",
						parentData: data43,
						parentDataProperty: "timeline/not-empty",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/readable-time"] !== void 0) {
					if (!validate53(data43["timeline/readable-time"], {
						instancePath: instancePath + "/rules/timeline~1readable-time",
						parentData: data43,
						parentDataProperty: "timeline/readable-time",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/starts-at-page"] !== void 0) {
					if (!validate53(data43["timeline/starts-at-page"], {
						instancePath: instancePath + "/rules/timeline~1starts-at-page",
						parentData: data43,
						parentDataProperty: "timeline/starts-at-page",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/time-zone-stated"] !== void 0) {
					if (!validate53(data43["timeline/time-zone-stated"], {
						instancePath: instancePath + "/rules/timeline~1time-zone-stated",
						parentData: data43,
						parentDataProperty: "timeline/time-zone-stated",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data43["timeline/within-incident"] !== void 0) {
					if (!validate173(data43["timeline/within-incident"], {
						instancePath: instancePath + "/rules/timeline~1within-incident",
						parentData: data43,
						parentDataProperty: "timeline/within-incident",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data148 = data.overrides;
			if (Array.isArray(data148)) {
				const len17 = data148.length;
				for (let i17 = 0; i17 < len17; i17++) {
					let data149 = data148[i17];
					if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
						if (data149.files === void 0) {
							const err71 = {
								instancePath: instancePath + "/overrides/" + i17,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data149.rules === void 0) {
							const err72 = {
								instancePath: instancePath + "/overrides/" + i17,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "rules" },
								message: "must have required property 'rules'"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						for (const key7 in data149) if (!(key7 === "files" || key7 === "rules")) {
							const err73 = {
								instancePath: instancePath + "/overrides/" + i17,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data149.files !== void 0) {
							let data150 = data149.files;
							if (Array.isArray(data150)) {
								const len18 = data150.length;
								for (let i18 = 0; i18 < len18; i18++) {
									let data151 = data150[i18];
									if (typeof data151 === "string") {
										if (func2(data151) < 1) {
											const err74 = {
												instancePath: instancePath + "/overrides/" + i17 + "/files/" + i18,
												schemaPath: "#/properties/overrides/items/properties/files/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err74];
											else vErrors.push(err74);
											errors++;
										}
									} else {
										const err75 = {
											instancePath: instancePath + "/overrides/" + i17 + "/files/" + i18,
											schemaPath: "#/properties/overrides/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/overrides/" + i17 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data149.rules !== void 0) {
							if (!validate175(data149.rules, {
								instancePath: instancePath + "/overrides/" + i17 + "/rules",
								parentData: data149,
								parentDataProperty: "rules",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/overrides/" + i17,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data153 = data.limits;
			if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
				for (const key8 in data153) if (!func1.call(schema19.properties.limits.properties, key8)) {
					const err79 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data153.characters !== void 0) {
					let data154 = data153.characters;
					if (!(typeof data154 == "number" && !(data154 % 1) && !isNaN(data154) && isFinite(data154))) {
						const err80 = {
							instancePath: instancePath + "/limits/characters",
							schemaPath: "#/properties/limits/properties/characters/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					if (typeof data154 == "number" && isFinite(data154)) {
						if (data154 < 1 || isNaN(data154)) {
							const err81 = {
								instancePath: instancePath + "/limits/characters",
								schemaPath: "#/properties/limits/properties/characters/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					}
				}
				if (data153.lines !== void 0) {
					let data155 = data153.lines;
					if (!(typeof data155 == "number" && !(data155 % 1) && !isNaN(data155) && isFinite(data155))) {
						const err82 = {
							instancePath: instancePath + "/limits/lines",
							schemaPath: "#/properties/limits/properties/lines/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					if (typeof data155 == "number" && isFinite(data155)) {
						if (data155 < 1 || isNaN(data155)) {
							const err83 = {
								instancePath: instancePath + "/limits/lines",
								schemaPath: "#/properties/limits/properties/lines/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
					}
				}
				if (data153.lineLength !== void 0) {
					let data156 = data153.lineLength;
					if (!(typeof data156 == "number" && !(data156 % 1) && !isNaN(data156) && isFinite(data156))) {
						const err84 = {
							instancePath: instancePath + "/limits/lineLength",
							schemaPath: "#/properties/limits/properties/lineLength/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
					if (typeof data156 == "number" && isFinite(data156)) {
						if (data156 < 1 || isNaN(data156)) {
							const err85 = {
								instancePath: instancePath + "/limits/lineLength",
								schemaPath: "#/properties/limits/properties/lineLength/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
					}
				}
				if (data153.containerDepth !== void 0) {
					let data157 = data153.containerDepth;
					if (!(typeof data157 == "number" && !(data157 % 1) && !isNaN(data157) && isFinite(data157))) {
						const err86 = {
							instancePath: instancePath + "/limits/containerDepth",
							schemaPath: "#/properties/limits/properties/containerDepth/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
					if (typeof data157 == "number" && isFinite(data157)) {
						if (data157 < 1 || isNaN(data157)) {
							const err87 = {
								instancePath: instancePath + "/limits/containerDepth",
								schemaPath: "#/properties/limits/properties/containerDepth/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					}
				}
				if (data153.tableRows !== void 0) {
					let data158 = data153.tableRows;
					if (!(typeof data158 == "number" && !(data158 % 1) && !isNaN(data158) && isFinite(data158))) {
						const err88 = {
							instancePath: instancePath + "/limits/tableRows",
							schemaPath: "#/properties/limits/properties/tableRows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
					if (typeof data158 == "number" && isFinite(data158)) {
						if (data158 < 1 || isNaN(data158)) {
							const err89 = {
								instancePath: instancePath + "/limits/tableRows",
								schemaPath: "#/properties/limits/properties/tableRows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
				}
				if (data153.tableColumns !== void 0) {
					let data159 = data153.tableColumns;
					if (!(typeof data159 == "number" && !(data159 % 1) && !isNaN(data159) && isFinite(data159))) {
						const err90 = {
							instancePath: instancePath + "/limits/tableColumns",
							schemaPath: "#/properties/limits/properties/tableColumns/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
					if (typeof data159 == "number" && isFinite(data159)) {
						if (data159 < 1 || isNaN(data159)) {
							const err91 = {
								instancePath: instancePath + "/limits/tableColumns",
								schemaPath: "#/properties/limits/properties/tableColumns/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
					}
				}
				if (data153.listItems !== void 0) {
					let data160 = data153.listItems;
					if (!(typeof data160 == "number" && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
						const err92 = {
							instancePath: instancePath + "/limits/listItems",
							schemaPath: "#/properties/limits/properties/listItems/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
					if (typeof data160 == "number" && isFinite(data160)) {
						if (data160 < 1 || isNaN(data160)) {
							const err93 = {
								instancePath: instancePath + "/limits/listItems",
								schemaPath: "#/properties/limits/properties/listItems/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
					}
				}
				if (data153.setextHeadings !== void 0) {
					let data161 = data153.setextHeadings;
					if (!(typeof data161 == "number" && !(data161 % 1) && !isNaN(data161) && isFinite(data161))) {
						const err94 = {
							instancePath: instancePath + "/limits/setextHeadings",
							schemaPath: "#/properties/limits/properties/setextHeadings/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
					if (typeof data161 == "number" && isFinite(data161)) {
						if (data161 < 1 || isNaN(data161)) {
							const err95 = {
								instancePath: instancePath + "/limits/setextHeadings",
								schemaPath: "#/properties/limits/properties/setextHeadings/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					}
				}
				if (data153.definitions !== void 0) {
					let data162 = data153.definitions;
					if (!(typeof data162 == "number" && !(data162 % 1) && !isNaN(data162) && isFinite(data162))) {
						const err96 = {
							instancePath: instancePath + "/limits/definitions",
							schemaPath: "#/properties/limits/properties/definitions/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
					if (typeof data162 == "number" && isFinite(data162)) {
						if (data162 < 1 || isNaN(data162)) {
							const err97 = {
								instancePath: instancePath + "/limits/definitions",
								schemaPath: "#/properties/limits/properties/definitions/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					}
				}
				if (data153.work !== void 0) {
					let data163 = data153.work;
					if (!(typeof data163 == "number" && !(data163 % 1) && !isNaN(data163) && isFinite(data163))) {
						const err98 = {
							instancePath: instancePath + "/limits/work",
							schemaPath: "#/properties/limits/properties/work/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (typeof data163 == "number" && isFinite(data163)) {
						if (data163 < 1 || isNaN(data163)) {
							const err99 = {
								instancePath: instancePath + "/limits/work",
								schemaPath: "#/properties/limits/properties/work/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					}
				}
			} else {
				const err100 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err100];
				else vErrors.push(err100);
				errors++;
			}
		}
		if (data.engine !== void 0) {
			let data164 = data.engine;
			if (!(data164 === "auto" || data164 === "remark" || data164 === "satteri")) {
				const err101 = {
					instancePath: instancePath + "/engine",
					schemaPath: "#/properties/engine/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.engine.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err101];
				else vErrors.push(err101);
				errors++;
			}
		}
	} else {
		const err102 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err102];
		else vErrors.push(err102);
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

export const validators: Record<'validateConfig', StandaloneValidator> = { validateConfig };
