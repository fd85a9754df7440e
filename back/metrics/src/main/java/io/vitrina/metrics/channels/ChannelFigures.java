package io.vitrina.metrics.channels;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vitrina.metrics.sales.Channel;
import io.vitrina.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of each channel in which anything was sold or given back. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChannelFigures(List<ChannelFigure> items) {

    /**
     * @param share of the revenue, 0.25 is a quarter
     * @param meanTicket absent without a sale
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChannelFigure")
    record ChannelFigure(
            Channel channel,
            Money revenue,
            double share,
            long salesCount,
            @Nullable Money meanTicket,
            long activeCustomers) {}
}
