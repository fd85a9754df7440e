package io.vitrina.samples.tidy.trend;

import io.vitrina.samples.tidy.sales.Sale;
import java.util.List;

/** Keeps all rules. */
record Trend(List<Sale> sales) {}
