-- Whoever reads publications may say that it could not take one over.
grant execute on function contract.audit_refused_publication_v1 to vitrina_reader;
