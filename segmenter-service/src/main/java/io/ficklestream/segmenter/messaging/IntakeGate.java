package io.ficklestream.segmenter.messaging;

import io.ficklestream.segmenter.domain.samples.BackPressure;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Lets photographs and seeds in while learning keeps up. Photographs stop with the seeds: otherwise they would run ahead,
 * and give way to others before their seeds are read.
 */
@Singleton
public class IntakeGate {

    private static final Logger LOG = Logger.getLogger(IntakeGate.class);

    private final BackPressure pressure;
    private final SampleStore store;
    private final ChannelRegistry channels;

    public IntakeGate(BackPressure pressure, SampleStore store, ChannelRegistry channels) {
        this.pressure = pressure;
        this.store = store;
        this.channels = channels;
    }

    /** Opens it for the first time. */
    synchronized void open() {
        pressure.update(store.sizes().backlog());
        if (!pressure.on()) {
            each(PausableChannel::resume);
        }
    }

    /** To be called after every change of the backlog. */
    synchronized void update() {
        int backlog = store.sizes().backlog();
        if (pressure.update(backlog)) {
            each(pressure.on() ? PausableChannel::pause : PausableChannel::resume);
            LOG.infof("%d samples wait: seeds and photographs are %s", backlog, pressure.on() ? "held back" : "let in");
        }
    }

    private void each(Consumer<PausableChannel> change) {
        List.of(PhotographIntake.PHOTOGRAPHS, SeedIntake.SEEDS)
                .forEach(channel -> change.accept(channels.getPausable(channel)));
    }
}
