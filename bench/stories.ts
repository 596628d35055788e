/** What went wrong, in words that fit any product; `{service}`, `{store}`, `{peak}` and the like are filled in. */
export interface Story {
  title: string;
  what: string;
  cause: string;
  fix: string;
  alert: string;
  finding: string;
  details: string[];
  factors: [string, string][];
  worked: string[];
  /** Immediate, short-term and long-term actions, two each. */
  actions: [string, string][];
  lessons: [string, string][];
  questions: string[];
}

export const STORIES: Story[] = [
  {
    title: '{service} ran out of database connections',
    what: 'Requests to `{service}` waited for a free connection to `{store}` and failed after thirty seconds',
    cause: 'A new report job took {peak} connections from the pool that `{service}` shares with it',
    fix: 'The report job was stopped and given a pool of its own',
    alert: '`{service}-pool-wait`',
    finding: 'Pool of `{store}` is full, {peak} of its connections belong to the report job',
    details: [
      'The pool of `{store}` holds {peak} connections for all callers together',
      'The report job opened one connection for each tenant',
      'The pool limits the sum, not the share of a single caller',
    ],
    factors: [
      ['Shared pool', 'Interactive and batch traffic used one pool, so the job could starve the requests'],
      ['Quiet saturation', 'The dashboard showed the mean wait, which stayed low until the pool was full'],
      ['Retry without delay', 'Clients retried at once and kept the queue full'],
    ],
    worked: [
      'The pool alert paged within {detect} minutes',
      'The job had a switch that support could reach',
      'Regular updates kept the call volume low',
    ],
    actions: [
      ['Give the report job a pool of its own', 'Cap the report job at ten connections'],
      ['Page when the pool of `{store}` is 80 % full', 'Add a delay with jitter to client retries'],
      ['Split batch and interactive traffic of `{store}`', 'Load-test `{service}` with the report job running'],
    ],
    lessons: [
      ['Sums hide shares', 'A limit on all callers protects none of them'],
      ['Means hide queues', 'The 95th percentile would have shown the wait an hour earlier'],
      ['Batch work needs a brake', 'A job without a limit is a load test in production'],
    ],
    questions: ['Which other jobs share a pool with requests?', 'Can the pool report its callers by name?'],
  },
  {
    title: '{service} served stale data after a cache change',
    what: 'Customers of `{service}` saw data that was up to {peak} minutes old',
    cause: 'The new cache key left out the tenant version, so that entries outlived their invalidation',
    fix: 'The former key was restored and the cache emptied',
    alert: '`{service}-freshness`',
    finding: 'Invalidation messages name keys that the cache of `{store}` does not hold',
    details: [
      '`{service}` reads through a cache in front of `{store}`',
      'The key changed in the release of that morning, the invalidation did not',
      'The test of the cache uses one tenant, for which both keys are equal',
    ],
    factors: [
      ['Two places for one key', 'Reader and invalidation each built the key on their own'],
      ['Long lifetime', 'Entries live for {peak} minutes, so that the fault spread slowly'],
      ['Silent misses', 'An invalidation that matches nothing was not counted'],
    ],
    worked: [
      'The freshness probe noticed before customers did',
      'The release could be taken back in one step',
      'The incident channel had one voice',
    ],
    actions: [
      ['Restore the former cache key in `{service}`', 'Empty the cache of `{store}` in both zones'],
      ['Build the cache key in one shared function', 'Count invalidations that match no entry'],
      ['Run the cache tests with two tenants', 'Shorten the lifetime of entries to five minutes'],
    ],
    lessons: [
      ['One key, one function', 'What two places compute will differ one day'],
      ['A miss is a signal', 'Counting what does not match costs nothing'],
      ['Freshness is a promise', 'It is measured from outside now'],
    ],
    questions: ['Do other readers build keys of their own?', 'How old may data be before customers notice?'],
  },
  {
    title: '{service} stopped after its queue filled up',
    what: 'Messages for `{service}` piled up until `{store}` refused new ones',
    cause: 'One malformed message was delivered again and again and blocked its partition',
    fix: 'The message was moved aside and the consumers were restarted',
    alert: '`{service}-queue-age`',
    finding: 'Offset of partition {peak} does not move, the same message fails each time',
    details: [
      '`{service}` reads {peak} partitions of `{store}` in order',
      'A field that is a number by contract arrived as text',
      'The consumer had no limit on deliveries of one message',
    ],
    factors: [
      ['Endless delivery', 'A message that fails was put back at the head of its partition'],
      ['Contract unchecked', 'The producer did not validate what it sends'],
      ['Late signal', 'Queue length was watched, the age of the oldest message was not'],
    ],
    worked: [
      'Producers slowed down instead of dropping messages',
      'The runbook for a stuck partition was right',
      'Support named affected customers within minutes',
    ],
    actions: [
      ['Move the malformed message to the side queue', 'Restart the consumers of `{service}`'],
      ['Move a message aside after five deliveries', 'Page on the age of the oldest message in `{store}`'],
      ['Validate messages of `{service}` at the producer', 'Rehearse the stuck-partition runbook each quarter'],
    ],
    lessons: [
      ['Order has a price', 'One bad message stops all behind it'],
      ['Age beats length', 'A short queue can be an old one'],
      ['Contracts need a guard', 'Both ends check the message now'],
    ],
    questions: ['Which other consumers deliver without a limit?', 'Does any customer depend on strict order?'],
  },
  {
    title: '{service} slowed down after a node was replaced',
    what: 'Pages of `{service}` took up to {peak} seconds in one zone',
    cause: 'The replacement node of `{store}` joined with the settings of a smaller machine',
    fix: 'The node was taken out, given the right settings and put back',
    alert: '`{service}-latency`',
    finding: 'Slow queries all end on the replaced node of `{store}`',
    details: [
      '`{store}` spreads its load evenly over three nodes',
      'The image of the node carries the settings of the test zone',
      'The join check looks at the version, not at the settings',
    ],
    factors: [
      ['Settings in the image', 'They change with the image instead of with the zone'],
      ['Even spread', 'A third of the traffic went to the slow node without regard to its load'],
      ['Alert on the mean', 'Two healthy nodes hid the third for {detect} minutes'],
    ],
    worked: [
      'Traces showed the node at first sight',
      'Taking a node out is a routine step',
      'The status page was updated before the first ticket',
    ],
    actions: [
      ['Put the right settings on the replaced node', 'Compare the settings of all nodes of `{store}`'],
      ['Check settings when a node joins `{store}`', 'Alert on latency for each node'],
      ['Move node settings from the image to the zone', 'Spread the load of `{service}` by response time'],
    ],
    lessons: [
      ['An image is not a place for settings', 'What differs by zone belongs to the zone'],
      ['Even is not fair', 'Load follows capacity now'],
      ['Replacement is a change', 'It gets the same review as a release'],
    ],
    questions: ['What else does the image carry from the test zone?', 'Would a slower join have shown the fault earlier?'],
  },
];

export const SERVICES: string[] = [
  'kettle-api',
  'lantern-feed',
  'orchard-sync',
  'ferry-booking',
  'quill-mail',
  'harbor-search',
  'pebble-pay',
  'meadow-maps',
];
export const STORES: string[] = ['larder-db', 'cellar-cache', 'granary-queue', 'attic-store', 'pantry-index'];
export const PEOPLE: string[] = [
  'Ada Brook',
  'Nils Ferry',
  'Mona Quill',
  'Idris Vale',
  'Petra Lund',
  'Jonas Reed',
  'Sana Moor',
  'Tilde Marsh',
  'Oren Field',
];
