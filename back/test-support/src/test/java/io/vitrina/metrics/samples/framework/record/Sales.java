package io.vitrina.metrics.samples.framework.record;

import javax.sql.DataSource;

/** Breaks a rule: a domain record knows how it is stored. */
record Sales(DataSource database) {}
