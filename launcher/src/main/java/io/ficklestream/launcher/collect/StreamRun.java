package io.ficklestream.launcher.collect;

import io.ficklestream.launcher.broker.TopicReader;
import io.ficklestream.launcher.progress.ProgressDisplay;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Streams photographs through a running stack and waits until each has its result.
 *
 * <p>An image that was labelled by an earlier submission gets no second result: once the stream has come to rest, its
 * earlier one is looked up.
 */
public final class StreamRun {

    private static final Duration QUIET = Duration.ofSeconds(10);

    private final String bootstrap;
    private final ProgressDisplay display;
    private final Runnable stillHopeful;
    private final Awaited awaited;

    /**
     * @param bootstrap the broker's address
     * @param display shows the progress
     * @param stillHopeful called again and again; throws when waiting has become pointless
     * @param awaited what an image's result consists of
     */
    public StreamRun(String bootstrap, ProgressDisplay display, Runnable stillHopeful, Awaited awaited) {
        this.bootstrap = bootstrap;
        this.display = display;
        this.stillHopeful = stillHopeful;
        this.awaited = awaited;
    }

    /** Submits the photographs and returns when {@code listener} has heard of every one that gets a result. */
    public RunTotals label(List<Photograph> photographs, ResultListener listener) {
        RunState state = new RunState(photographs.stream().map(Photograph::id).toList(), awaited);
        ResultAssembly assembly = new ResultAssembly(state, listener);
        Instant start = Instant.now();
        try (TopicReader reader = TopicReader.fromNow(bootstrap, StageEvents.topics());
                Submission submission = Submission.start(bootstrap, photographs)) {
            follow(reader, submission, state, assembly);
            if (!state.complete()) {
                recall(assembly);
            }
            assembly.tellUnsegmented();
            display.finish(state.progress(submission.accepted()));
        }
        return state.totals(Duration.between(start, Instant.now()));
    }

    /** Returns when every image has its result, or when the stream is at rest without some of them. */
    private void follow(TopicReader reader, Submission submission, RunState state, ResultAssembly assembly) {
        PipelineRest rest = new PipelineRest(bootstrap, awaited);
        Instant lookAgain = Instant.now().plus(QUIET);
        while (!state.complete() || !submission.isDone()) {
            int events = reader.poll(kafkaRecord -> accept(kafkaRecord, assembly));
            display.update(state.progress(submission.accepted()));
            submission.throwIfFailed();
            stillHopeful.run();
            if (events > 0 || !submission.isDone()) {
                lookAgain = Instant.now().plus(QUIET);
            } else if (Instant.now().isAfter(lookAgain)) {
                if (rest.isReached()) {
                    return;
                }
                lookAgain = Instant.now().plus(QUIET);
            }
        }
    }

    /** Reads everything that the topics hold, for what this run has missed or an earlier one has done. */
    private void recall(ResultAssembly assembly) {
        try (TopicReader everything = TopicReader.fromBeginning(bootstrap, StageEvents.topics())) {
            everything.readToEnd(kafkaRecord -> accept(kafkaRecord, assembly));
        }
    }

    private static void accept(ConsumerRecord<String, byte[]> kafkaRecord, ResultAssembly assembly) {
        StageEvents.of(kafkaRecord).ifPresent(assembly::accept);
    }
}
