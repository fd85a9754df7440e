package io.vitrina.metrics.samples.cycle.sales;

import io.vitrina.metrics.samples.cycle.customer.Customer;

/** Breaks a rule: needs a package that needs this one. */
public record Sale(Customer customer) {}
