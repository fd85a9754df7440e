package io.vitrina.metrics.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.metrics.period.Granularity;
import java.util.List;

/**
 * The course of the figures.
 *
 * @param points in order, without a hole: a day without a sale is one with 0
 * @param peers the peers' course by month where the granularity is month, else by week
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Trend(Granularity granularity, List<TrendPoint> points, TrendPeers peers) {}
