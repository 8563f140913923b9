// A claim is retracted from the day that its speaker or publisher takes it back or corrects it, unless that is itself
// taken back
UNWIND $claims AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)<-[:RETRACTS|CORRECTS]-(r:Claim)
WHERE NOT EXISTS {
  (r)<-[:RETRACTS|CORRECTS]-(again:Claim) WHERE NOT EXISTS { (again)<-[:RETRACTS|CORRECTS]-(:Claim) }
}
WITH c, min(r.knownOn) AS retractedAt
SET c.retractedAt = retractedAt
