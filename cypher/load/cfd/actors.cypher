// Who declared a ceasefire: by the number of UCDP where there is one
UNWIND $rows AS row
RETURN row.record AS record,
  [
    {
      id: coalesce('ucdp-actor-' + row.ucdp_actor_id, 'cfd-actor-' + row.actor_name.slug),
      labels: ['Actor', 'Organization'], name: row.actor_name.name
    }
  ] AS things,
  [] AS claims
