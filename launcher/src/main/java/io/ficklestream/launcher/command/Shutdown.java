package io.ficklestream.launcher.command;

import java.util.concurrent.atomic.AtomicBoolean;

/** What happens when the launcher is told to end, by Ctrl-C or SIGTERM. */
public final class Shutdown {

    private static final AtomicBoolean IN_PROGRESS = new AtomicBoolean();

    private Shutdown() {}

    /** Runs {@code work} when the launcher is told to end. */
    public static void whenTold(Runnable work) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            IN_PROGRESS.set(true);
                            work.run();
                        },
                        "shutdown"));
    }

    static boolean isInProgress() {
        return IN_PROGRESS.get();
    }
}
