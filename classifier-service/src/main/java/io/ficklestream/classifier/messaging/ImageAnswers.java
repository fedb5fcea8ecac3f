package io.ficklestream.classifier.messaging;

import io.ficklestream.classifier.domain.ImagePlanner;
import io.ficklestream.classifier.domain.RejectedImageException;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.servicekit.DeadLetters;
import io.ficklestream.servicekit.LogContext;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Answers every record of the image topic: with tasks, or with a dead letter that says why there are none. Only where nothing
 * is to be labelled again there is no answer.
 */
@Singleton
public class ImageAnswers {

    private static final Logger LOG = Logger.getLogger(ImageAnswers.class);
    private static final DeadLetters LETTERS = new DeadLetters("classifier-service");

    private final ImagePlanner planner;
    private final ClassifierMetrics metrics;

    public ImageAnswers(ImagePlanner planner, ClassifierMetrics metrics) {
        this.planner = planner;
        this.metrics = metrics;
    }

    /** The records to write; none for an image that was there before and only got a mask. */
    List<ProducerRecord<String, byte[]>> answer(ConsumerRecord<String, byte[]> received) {
        try (LogContext context = LogContext.open()) {
            Timer.Sample started = metrics.imageReceived();
            ImageMessage image;
            try {
                image = Codecs.IMAGE.decode(received.value());
            } catch (UndecodableMessageException e) {
                return List.of(setAside(received, Optional.ofNullable(received.key()), e.getMessage()));
            }
            context.imageId(image.imageId());
            if (image.onlyMaskIsNew()) {
                LOG.debug("Only the mask is new: nothing to label again");
                return List.of();
            }
            return answer(received, image, started, context);
        }
    }

    private List<ProducerRecord<String, byte[]>> answer(
            ConsumerRecord<String, byte[]> received, ImageMessage image, Timer.Sample started, LogContext context) {
        try {
            List<CamTask> tasks = planner.plan(image);
            ImagePlan plan = tasks.get(0).plan();
            context.modelVersion(plan.modelVersion());
            metrics.imagePlanned(tasks, started);
            LOG.infof("Planned %d task(s) for %s (%s)", tasks.size(), plan.classes(), plan.labelOrigin());
            return tasks.stream().map(ImageAnswers::encode).toList();
        } catch (RejectedImageException e) {
            return List.of(setAside(received, Optional.of(image.imageId()), e.getMessage()));
        } catch (RuntimeException e) {
            // One image must not stop all others, whatever a decoder or the network makes of it. It is not lost: it
            // can be submitted again from the dead letters once the fault is found.
            LOG.error("Planning failed", e);
            return List.of(setAside(received, Optional.of(image.imageId()), "planning failed: " + e));
        }
    }

    private static ProducerRecord<String, byte[]> encode(CamTask task) {
        return new ProducerRecord<>(Topics.CAM_TASKS, task.key(), Codecs.CAM_TASK.encode(task));
    }

    private ProducerRecord<String, byte[]> setAside(
            ConsumerRecord<String, byte[]> received, Optional<String> imageId, String reason) {
        metrics.deadLettered();
        LOG.warnf("Set aside an image: %s", reason);
        return LETTERS.of(received, imageId, reason);
    }
}
