package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.gateway.domain.StageProgress;
import io.ficklestream.gateway.domain.StreamProgress;
import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;

/** Looks every few seconds how far the stages and the table are, on one thread, and answers with what it saw last. */
public final class StageWatch implements StreamProgress, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(StageWatch.class);

    private final OffsetReader reader;
    private final WatchedTable table;
    private final Pace pace;
    private final Map<Stage, Rates> rates = new EnumMap<>(Stage.class);
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "stage-watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<Look> latest = Optional.empty();
    private volatile String problem = "nobody has looked yet";

    /** Begins to look. The caller closes {@code admin}, after this. */
    public StageWatch(Admin admin, WatchedTable table, Pace pace) {
        this.reader = new OffsetReader(admin, pace.interval().multipliedBy(2));
        this.table = table;
        this.pace = pace;
        for (Stage stage : Stage.values()) {
            rates.put(stage, new Rates(pace.window()));
        }
        looker.scheduleWithFixedDelay(this::look, 0, pace.interval().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public List<StageProgress> stages() {
        return current().stages();
    }

    /** Records that are not in the table yet. */
    public long tableLag() {
        return current().tableLag();
    }

    private Look current() {
        return latest.filter(look ->
                        System.nanoTime() - look.nanoTime() < pace.oldest().toNanos())
                .orElseThrow(() -> new UnavailableException("how far the stages are is not known: " + problem));
    }

    private void look() {
        try {
            OffsetReader.Snapshot seen = reader.read(topics(), groups());
            latest = Optional.of(new Look(System.nanoTime(), progress(seen), tableLag(seen)));
        } catch (UnavailableException e) {
            problem = e.getMessage();
            LOG.debug("Could not look how far the stages are", e);
        } catch (RuntimeException e) {
            // Thrown on, it would end the looking for good.
            problem = e.toString();
            LOG.error("Failed to look how far the stages are", e);
        }
    }

    private Set<String> topics() {
        Set<String> topics = new HashSet<>(table.topics());
        for (Stage stage : Stage.values()) {
            topics.add(stage.topic());
        }
        return topics;
    }

    private Set<String> groups() {
        Set<String> groups = new HashSet<>(Set.of(table.group()));
        for (Stage stage : Stage.values()) {
            groups.add(stage.group());
        }
        return groups;
    }

    private List<StageProgress> progress(OffsetReader.Snapshot seen) {
        List<StageProgress> progress = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Offsets offsets = seen.of(stage);
            if (offsets.isBegun() || !stage.isOptional()) {
                progress.add(progress(stage, offsets));
            }
        }
        return List.copyOf(progress);
    }

    private StageProgress progress(Stage stage, Offsets offsets) {
        long lag = offsets.lag(stage.readsTransactions());
        OptionalLong done = stage.readsTransactions() ? OptionalLong.empty() : OptionalLong.of(offsets.done());
        return new StageProgress(stage.label(), stage.topic(), stage.group(), lag, done, rate(stage, done));
    }

    /** Where offsets do not count records, what comes out of a stage does, as far as the table reads it. */
    private OptionalDouble rate(Stage stage, OptionalLong done) {
        OptionalLong number = done.isPresent()
                ? done
                : stage.results()
                        .map(table.read()::applyAsLong)
                        .map(OptionalLong::of)
                        .orElse(done);
        return number.isPresent()
                ? OptionalDouble.of(rates.get(stage).perSecond(System.nanoTime(), number.getAsLong()))
                : OptionalDouble.empty();
    }

    private long tableLag(OffsetReader.Snapshot seen) {
        return seen.of(table.group(), table.topics()).lag(true);
    }

    @Override
    public void close() {
        looker.shutdownNow();
    }

    private record Look(long nanoTime, List<StageProgress> stages, long tableLag) {}

    /**
     * The gateway's own reading.
     *
     * @param group the consumer group that makes the table
     * @param topics what it reads
     * @param read how many records of a topic it has read since the start
     */
    public record WatchedTable(String group, Set<String> topics, ToLongFunction<String> read) {

        public WatchedTable {
            topics = Set.copyOf(topics);
        }
    }

    /**
     * How often it is looked.
     *
     * @param interval between two looks
     * @param window rates are means over this time
     */
    public record Pace(Duration interval, Duration window) {

        /** What was seen longer ago is not told any more. */
        Duration oldest() {
            return interval.multipliedBy(5);
        }
    }
}
