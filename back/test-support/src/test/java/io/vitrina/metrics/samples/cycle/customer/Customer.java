package io.vitrina.metrics.samples.cycle.customer;

import io.vitrina.metrics.samples.cycle.sales.Sale;
import java.util.List;

/** Breaks a rule: needs a package that needs this one. */
public record Customer(List<Sale> sales) {}
