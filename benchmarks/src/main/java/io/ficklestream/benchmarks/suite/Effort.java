package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.suite.BenchmarkCase.Pace;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much time goes into each figure.
 *
 * @param label the name in reports
 * @param brisk for cases whose operations are short
 * @param slow for cases whose operations may take longer than an iteration
 */
public record Effort(String label, Schedule brisk, Schedule slow) {

    /** Figures for publication. */
    public static final Effort FULL = new Effort("full", new Schedule(3, 4, 4, 1000), new Schedule(2, 3, 5, 1000));

    /** A look at where things stand. */
    public static final Effort QUICK = new Effort("quick", new Schedule(1, 3, 4, 200), new Schedule(1, 3, 3, 300));

    /**
     * What JMH is told.
     *
     * @param forks JVMs, one after the other; 0 measures in this one
     * @param warmups iterations in each fork that are not counted
     * @param iterations iterations in each fork that are
     * @param millis shortest time of an iteration, which always holds at least one operation
     */
    public record Schedule(int forks, int warmups, int iterations, int millis) {}

    void applyTo(ChainedOptionsBuilder options, Pace pace) {
        Schedule schedule = pace == Pace.BRISK ? brisk : slow;
        TimeValue time = TimeValue.milliseconds(schedule.millis());
        options.forks(schedule.forks())
                .warmupIterations(schedule.warmups())
                .warmupTime(time)
                .measurementIterations(schedule.iterations())
                .measurementTime(time);
    }
}
