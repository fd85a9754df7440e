package io.vitrina.metrics.samples.framework.contract;

import javax.sql.DataSource;

/** Breaks a rule: a storage interface speaks of the database instead of the business. */
interface SalesStore {
    long total(DataSource database);
}
