package io.ficklestream.cam.messaging;

import io.ficklestream.cam.domain.Localizer;
import io.ficklestream.cam.domain.ViewOfPlan;
import io.ficklestream.cam.domain.ViewPass;
import io.ficklestream.servicekit.LogContext;
import io.ficklestream.servicekit.Timings;
import io.ficklestream.vision.evidence.Evidence;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Answers the tasks of one view of one plan: one network pass, then a block of samples for each task. */
@Singleton
public class ViewAnswers {

    private static final Logger LOG = Logger.getLogger(ViewAnswers.class);

    private final Localizer localizer;
    private final FailedTasks failures;
    private final CamMetrics metrics;

    public ViewAnswers(Localizer localizer, FailedTasks failures, CamMetrics metrics) {
        this.localizer = localizer;
        this.failures = failures;
        this.metrics = metrics;
    }

    /**
     * Exactly one answer for every task: its block or a dead letter.
     *
     * @param tasks at least one; all of this view of this plan
     */
    List<ProducerRecord<String, byte[]>> answer(ViewOfPlan view, List<ReceivedTask> tasks) {
        try (LogContext context = LogContext.of(view.plan())) {
            ViewPass pass;
            try {
                pass = localizer.pass(tasks.get(0).task());
            } catch (RuntimeException e) {
                return failures.setAside(tasks, e);
            }
            metrics.passDone(pass.networkTime());
            return blocks(pass, tasks);
        }
    }

    private List<ProducerRecord<String, byte[]>> blocks(ViewPass pass, List<ReceivedTask> tasks) {
        List<ProducerRecord<String, byte[]>> answers = new ArrayList<>();
        for (ReceivedTask task : tasks) {
            try {
                answers.add(block(pass, task));
            } catch (RuntimeException e) {
                answers.addAll(failures.setAside(List.of(task), e));
            }
        }
        // Once, though it served all: who adds up the times of an image's blocks gets the time it took.
        Timings.add(answers.get(0), "network", pass.networkTime());
        return answers;
    }

    private ProducerRecord<String, byte[]> block(ViewPass pass, ReceivedTask received) {
        long start = System.nanoTime();
        Evidence evidence = pass.evidence(received.task());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ProducerRecord<String, byte[]> block = SampleBlocks.of(received.task(), evidence);
        Timings.add(block, "selection", took);
        metrics.taskDone(received.task().samples().size(), took);
        LOG.infof("Drew %d samples", received.task().samples().size());
        return block;
    }
}
