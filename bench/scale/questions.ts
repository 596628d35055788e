/** The same question in two dialects. */
export interface Question {
  name: string;
  /** For `afterword sql`. */
  duckdb: string;
  /** For the Distributed tables, `<table>_all`. Where tables are joined, the second one is the shard's own: a document's rows are together. */
  clickhouse: string;
}

export const questions: readonly Question[] = [
  {
    name: 'incidents, minutes and longest by severity',
    duckdb: `SELECT severity_level, count(*) AS n, sum(duration_minutes) AS minutes, max(duration_minutes) AS longest
      FROM incidents GROUP BY severity_level ORDER BY severity_level`,
    clickhouse: `SELECT severity_level, count() AS n, sum(duration_minutes) AS minutes, max(duration_minutes) AS longest
      FROM incidents_all GROUP BY severity_level ORDER BY severity_level`,
  },
  {
    name: 'incidents by service',
    duckdb: 'SELECT service, count(*) AS n FROM incidents, unnest(services) AS t(service) GROUP BY service ORDER BY n DESC, service',
    clickhouse: 'SELECT arrayJoin(services) AS service, count() AS n FROM incidents_all GROUP BY service ORDER BY n DESC, service',
  },
  {
    name: 'action items by owner, with their first and last due date',
    duckdb: 'SELECT owner, count(*) AS n, min(due) AS first, max(due) AS last FROM action_items GROUP BY owner ORDER BY n DESC, owner',
    clickhouse:
      'SELECT owner, count() AS n, min(due) AS first, max(due) AS last FROM action_items_all GROUP BY owner ORDER BY n DESC, owner',
  },
  {
    name: 'milestones by year, with the seconds of their instants added up',
    duckdb: `SELECT year("at") AS y, milestone, count(*) AS n, sum(epoch("at")) AS seconds
      FROM timeline WHERE milestone IS NOT NULL GROUP BY ALL ORDER BY y, milestone`,
    clickhouse: `SELECT toYear(at) AS y, milestone, count() AS n, sum(toFloat64(toUInt32(at))) AS seconds
      FROM timeline_all WHERE milestone IS NOT NULL GROUP BY y, milestone ORDER BY y, milestone`,
  },
  {
    name: 'contributing factors by severity, over a join',
    duckdb: `SELECT severity_level, count(*) AS n, count(DISTINCT f.title) AS titles
      FROM factors AS f JOIN incidents USING (path) GROUP BY severity_level ORDER BY severity_level`,
    clickhouse: `SELECT severity_level, count() AS n, uniqExact(title) AS titles
      FROM factors_all ANY INNER JOIN (SELECT path, severity_level FROM incidents) USING path GROUP BY severity_level ORDER BY severity_level`,
  },
];
