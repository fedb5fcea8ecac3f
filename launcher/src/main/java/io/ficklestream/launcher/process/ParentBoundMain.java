package io.ficklestream.launcher.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * The main class of every child JVM: runs another main class, and ends the JVM when the parent is gone.
 *
 * <p>The parent holds the other end of this process's standard input. The operating system closes it however the
 * parent ends, by SIGKILL too, so the end of input is the one signal that never gets lost.
 *
 * <p>Arguments: seconds to wait after the parent is gone (the broker waits, so that the services can say goodbye to
 * it), the main class, its arguments.
 */
public final class ParentBoundMain {

    private static final int PARENT_GONE = 143;
    private static final long SECONDS_FOR_SHUTDOWN = 10;

    private ParentBoundMain() {}

    public static void main(String[] args) throws Throwable {
        long delaySeconds = Long.parseLong(args[0]);
        Thread watch = new Thread(() -> exitWhenParentIsGone(System.in, delaySeconds), "parent-watch");
        watch.setDaemon(true);
        watch.start();
        run(args[1], Arrays.copyOfRange(args, 2, args.length));
    }

    private static void run(String mainClass, String[] args) throws Throwable {
        try {
            Class.forName(mainClass).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void exitWhenParentIsGone(InputStream input, long delaySeconds) {
        readToEnd(input);
        sleep(delaySeconds);
        Thread halt = new Thread(ParentBoundMain::haltLater, "halt-after-parent");
        halt.setDaemon(true);
        halt.start();
        System.exit(PARENT_GONE);
    }

    private static void readToEnd(InputStream input) {
        try {
            input.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("standard input, which tells whether the parent lives, is unreadable", e);
        }
    }

    /** A shutdown that hangs, for example on a broker that is gone as well, must not leave an orphan. */
    private static void haltLater() {
        sleep(SECONDS_FOR_SHUTDOWN);
        Runtime.getRuntime().halt(PARENT_GONE);
    }

    private static void sleep(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
