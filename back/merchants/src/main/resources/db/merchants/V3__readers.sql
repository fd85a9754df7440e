-- Every service reads the contract, and its batch role sees all merchants in it: the groups of roles instead of lists of services.
grant select on contract.merchant_v1, contract.outlet_v1 to vitrina_reader;

-- Who asks through a view is still current_user.
alter policy batch_through_views on merchants.merchant using (pg_has_role(current_user, 'vitrina_batch', 'usage'));
alter policy batch_through_views on merchants.outlet using (pg_has_role(current_user, 'vitrina_batch', 'usage'));
