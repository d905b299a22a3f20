-- The map of somebody who sees most of it: what is open, in the order of communes and of who sees it, with all that a
-- tile shows. Measured by `./phoihop bench concerns`.
create index concern_tile on concerns.concern (area_code, seen_by) include (province_id, area_name, is_open, due_at, state, level)
  where is_open;
