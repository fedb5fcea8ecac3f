package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits while the gateway is busy, away or failing, and says so. */
final class Patience {

    private static final Duration BUSY_PAUSE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    /** With pauses that double, about a minute: enough for a gateway to be started again. */
    private static final int MOST_TRIES = 6;

    private final Consumer<String> say;
    private final boolean outlastsAbsence;
    private final Duration firstPause;
    private String lastSaid = "";
    private boolean hasAnswered;
    private int failures;

    private Patience(Consumer<String> say, boolean outlastsAbsence, Duration firstPause) {
        this.say = say;
        this.outlastsAbsence = outlastsAbsence;
        this.firstPause = firstPause;
    }

    /** Waits for a busy gateway, and a while for one that was there and is away now. */
    static Patience whileBusy(Consumer<String> say) {
        return whileBusy(say, FIRST_PAUSE);
    }

    static Patience whileBusy(Consumer<String> say, Duration firstPause) {
        return new Patience(say, false, firstPause);
    }

    /** Waits for a gateway that is away, too, however long. */
    static Patience withoutEnd(Consumer<String> say) {
        return withoutEnd(say, FIRST_PAUSE);
    }

    static Patience withoutEnd(Consumer<String> say, Duration firstPause) {
        return new Patience(say, true, firstPause);
    }

    /** What the gateway was asked for was done, or refused for good. */
    void reward() {
        if (!lastSaid.isEmpty()) {
            say.accept("the gateway takes work again");
        }
        lastSaid = "";
        answered();
    }

    private void answered() {
        hasAnswered = true;
        failures = 0;
    }

    /** Returns when it is time to ask a busy gateway again. */
    void busy(Problem problem) {
        answered();
        sayOnce("the gateway asks to wait: " + problem.detail());
        sleep(problem.retryAfter().orElse(BUSY_PAUSE));
    }

    /**
     * Returns when it is time to ask again after a fault of the gateway's own.
     *
     * @throws RefusedException if it is not worth it
     */
    void failed(Problem problem) {
        hasAnswered = true;
        tryAgain("the gateway failed: " + problem.detail(), () -> new RefusedException(problem));
    }

    /**
     * Returns when it is time to ask again after no answer, or half of one.
     *
     * @throws RefusedException if connections to a gateway that is there break off again and again
     * @throws LauncherException if no gateway is there
     */
    void noAnswer(URI gateway, IOException failure) {
        boolean away = failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
        if (!away) {
            tryAgain("the connection to the gateway broke off", () -> brokenOff(failure));
        } else if (outlastsAbsence) {
            sayOnce("the gateway at " + gateway + " does not answer; trying again until it does");
            sleep(firstPause);
        } else if (hasAnswered) {
            tryAgain("the gateway at " + gateway + " does not answer any more", () -> absent(gateway, failure));
        } else {
            throw absent(gateway, failure);
        }
    }

    private static RefusedException brokenOff(IOException failure) {
        return new RefusedException(
                Problem.ofFile("the connection broke off again and again: " + failure.getMessage()));
    }

    private static LauncherException absent(URI gateway, IOException failure) {
        return LauncherException.failure(
                "no gateway answers at " + gateway
                        + ": start one with './ficklestream up', or name one with --gateway URL",
                failure);
    }

    private void tryAgain(String reason, Supplier<RuntimeException> end) {
        failures++;
        if (failures == MOST_TRIES) {
            failures = 0;
            throw end.get();
        }
        sayOnce("%s; trying again (%d of %d)".formatted(reason, failures + 1, MOST_TRIES));
        sleep(firstPause.multipliedBy(1L << failures - 1));
    }

    private void sayOnce(String words) {
        if (!words.equals(lastSaid)) {
            say.accept(words);
            lastSaid = words;
        }
    }

    private static void sleep(Duration wanted) {
        Duration pause = wanted.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : wanted;
        try {
            Thread.sleep(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE.toMillis() : pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while waiting for the gateway", e);
        }
    }
}
