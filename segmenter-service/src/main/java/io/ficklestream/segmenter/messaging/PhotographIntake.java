package io.ficklestream.segmenter.messaging;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.segmenter.domain.admission.PhotographAdmission;
import io.ficklestream.servicekit.LogContext;
import io.ficklestream.vision.image.UnreadablePhotographException;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes photographs in, one after the other. One is acknowledged when it is on the disk. Those that nobody can read are
 * the classifier's to set aside, so that a bad photograph becomes one dead letter and not two.
 */
@Singleton
public class PhotographIntake {

    /** The channel that photographs for learning come from; closed unless training is enabled. */
    static final String PHOTOGRAPHS = "photographs";

    private final PhotographAdmission admission;
    private final SetAside setAside;
    private final Outlet outlet;
    private final IntakeGate gate;
    private final IntakeMetrics metrics;

    public PhotographIntake(
            PhotographAdmission admission, SetAside setAside, Outlet outlet, IntakeGate gate, IntakeMetrics metrics) {
        this.admission = admission;
        this.setAside = setAside;
        this.outlet = outlet;
        this.gate = gate;
        this.metrics = metrics;
    }

    @Incoming(PHOTOGRAPHS)
    @Blocking
    public void take(ConsumerRecord<String, byte[]> received) {
        ReadableImages.decode(received, metrics).ifPresent(image -> take(received, image));
    }

    private void take(ConsumerRecord<String, byte[]> received, ImageMessage image) {
        try (LogContext context = LogContext.open().imageId(image.imageId())) {
            if (admission.admit(image)) {
                metrics.maskAccepted();
                gate.update();
            }
        } catch (UnreadablePhotographException e) {
            ReadableImages.passOver("unreadable", e, metrics);
        } catch (RuntimeException e) {
            outlet.send(setAside.letter(received, image.imageId(), e)).join();
        }
    }
}
