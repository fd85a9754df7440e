-- This service keeps no table of its own: it reads schema publication and contract.outlet_v1, whose owners grant it that.
comment on schema metrics is 'how the business stands: figures are computed from the current publication on request';
