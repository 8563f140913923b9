// A claim is retracted from the day that its speaker or publisher takes it back or corrects it, unless that is itself
// retracted. A correction that is corrected in its turn does not bring the first version back.
UNWIND $claims AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)<-[:RETRACTS|CORRECTS]-(r:Claim)
WHERE NOT EXISTS {
  (r)<-[:RETRACTS]-(again:Claim) WHERE NOT EXISTS { (again)<-[:RETRACTS]-(:Claim) }
}
WITH c, min(r.knownOn) AS retractedAt
SET c.retractedAt = retractedAt
