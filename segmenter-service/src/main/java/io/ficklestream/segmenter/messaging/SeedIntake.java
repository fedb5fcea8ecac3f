package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.segmenter.domain.admission.SeedAdmission;
import io.ficklestream.servicekit.LogContext;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes seeds in. Those of an image are acknowledged when they are on the disk as a sample. Several are worked on at the
 * same time, so that seeds whose photograph is yet to come hold up the others only if there are many of them, and only
 * until their patience ends.
 */
@Singleton
public class SeedIntake {

    /** The channel that seeds come from; closed unless training is enabled. */
    static final String SEEDS = "seeds";

    private final SeedAdmission admission;
    private final SetAside setAside;
    private final Outlet outlet;
    private final IntakeGate gate;
    private final IntakeMetrics metrics;

    public SeedIntake(
            SeedAdmission admission, SetAside setAside, Outlet outlet, IntakeGate gate, IntakeMetrics metrics) {
        this.admission = admission;
        this.setAside = setAside;
        this.outlet = outlet;
        this.gate = gate;
        this.metrics = metrics;
    }

    @Incoming(SEEDS)
    @Blocking(value = "seeds", ordered = false)
    public void take(ConsumerRecord<String, byte[]> received) {
        try {
            take(received, Codecs.SEED_MASK.decode(received.value()));
        } catch (UndecodableMessageException e) {
            outlet.send(setAside.letter(received, Optional.ofNullable(received.key()), e.getMessage()))
                    .join();
        }
    }

    private void take(ConsumerRecord<String, byte[]> received, SeedMask seeds) {
        try (LogContext context = LogContext.of(seeds.plan())) {
            admit(seeds);
        } catch (RuntimeException e) {
            outlet.send(setAside.letter(received, seeds.plan().imageId(), e)).join();
        }
    }

    private void admit(SeedMask seeds) {
        if (admission.admit(seeds)) {
            metrics.seedsAccepted();
            gate.update();
        } else {
            metrics.seedsNeedless();
        }
    }
}
