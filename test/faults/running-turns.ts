/** Tells of the running turns how far each has come, as rows of `TurnFound`. */
export const selectRunningTurns = `
  SELECT t.id::int AS turn, t.attempt, s.step, s.reply IS NOT NULL AS replied,
    coalesce(json_array_length(s.reply -> 'calls'), 0) AS calls,
    (SELECT count(*)::int FROM entries AS e WHERE e.turn_id = t.id AND e.step = s.step) AS entries
  FROM turns AS t LEFT JOIN LATERAL (
    SELECT step, reply FROM steps WHERE turn_id = t.id ORDER BY step DESC LIMIT 1
  ) AS s ON true
  WHERE t.state = 'running'`;
