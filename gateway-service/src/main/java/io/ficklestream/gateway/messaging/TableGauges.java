package io.ficklestream.gateway.messaging;

import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.UnavailableException;
import io.ficklestream.gateway.messaging.broker.StageWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Supplier;

/** Shows how many images are how far, and how much the table lags behind; not a number while that is not known. */
@Startup
@Singleton
public class TableGauges {

    public TableGauges(MeterRegistry registry, ImageTable images, StageWatch watch) {
        for (ImageStatus status : ImageStatus.values()) {
            Supplier<Number> count = known(() -> images.statistics().byStatus().get(status));
            Gauge.builder("ficklestream.gateway.images", count)
                    .description("Images by how far they are")
                    .tag("status", status.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("ficklestream.gateway.table.lag", known(watch::tableLag))
                .description("Records that are not in the table yet")
                .register(registry);
    }

    private static Supplier<Number> known(Supplier<Number> number) {
        return () -> {
            try {
                return number.get();
            } catch (UnavailableException e) {
                return Double.NaN;
            }
        };
    }
}
