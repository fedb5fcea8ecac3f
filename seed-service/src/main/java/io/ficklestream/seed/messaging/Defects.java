package io.ficklestream.seed.messaging;

/** What a dead letter says when the record is not to blame. */
final class Defects {

    private Defects() {}

    static String describe(RuntimeException failure) {
        return "the seed service failed on it, which is a defect of the service and worth a report: " + failure;
    }

    static String describeMemory(Runtime jvm) {
        return "the photograph takes more memory than the %d MiB that the seed service has: give it more (-Xmx) or lower"
                        .formatted(jvm.maxMemory() >> 20)
                + " the pixels it accepts";
    }
}
