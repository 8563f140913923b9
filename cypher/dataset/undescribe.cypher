// A release no longer describes these things
UNWIND $things AS id
MATCH (:Thing {id: id})<-[x:DECLARES]-(:Document {id: $release})
DELETE x
