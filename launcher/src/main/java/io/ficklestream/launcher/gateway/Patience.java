package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;

/** Waits while the gateway is busy or away, and says so once. */
final class Patience {

    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final int MOST_BROKEN_CONNECTIONS = 5;

    private final Consumer<String> say;
    private final boolean outlastsAbsence;
    private final Duration pauseWhileAway;
    private String lastSaid = "";
    private int brokenConnections;

    private Patience(Consumer<String> say, boolean outlastsAbsence, Duration pauseWhileAway) {
        this.say = say;
        this.outlastsAbsence = outlastsAbsence;
        this.pauseWhileAway = pauseWhileAway;
    }

    /** Waits for a busy gateway, but expects that there is one. */
    static Patience whileBusy(Consumer<String> say) {
        return new Patience(say, false, Duration.ZERO);
    }

    /** Waits for a gateway that is away, too. */
    static Patience withoutEnd(Consumer<String> say, Duration pauseWhileAway) {
        return new Patience(say, true, pauseWhileAway);
    }

    /** What the gateway was asked for was done. */
    void reward() {
        if (!lastSaid.isEmpty()) {
            say.accept("the gateway takes work again");
        }
        lastSaid = "";
        brokenConnections = 0;
    }

    /** Returns when it is time to ask a busy gateway again. */
    void busy(Problem problem) {
        sayOnce("the gateway asks to wait: " + problem.detail());
        sleep(problem.retryAfter().orElse(USUAL_PAUSE));
    }

    /**
     * Returns when it is time to ask again after no answer.
     *
     * @throws LauncherException if it is not worth it
     */
    void noAnswer(URI gateway, IOException failure) {
        boolean away = failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
        if (!away && ++brokenConnections >= MOST_BROKEN_CONNECTIONS) {
            brokenConnections = 0;
            throw new RefusedException(
                    Problem.ofFile("the connection broke off again and again: " + failure.getMessage()));
        }
        if (away && !outlastsAbsence) {
            throw LauncherException.failure(
                    "no gateway answers at " + gateway
                            + ": start one with './ficklestream up', or name one with --gateway URL",
                    failure);
        }
        sayOnce("the gateway at " + gateway + " does not answer; trying again until it does");
        sleep(pauseWhileAway);
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
