package io.ficklestream.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Gives up what takes too long to arrive: whoever reads it would be held as long as its sender likes. */
@Singleton
public class ReceiveDeadline {
    private final ProblemWriter problems;

    public ReceiveDeadline(ProblemWriter problems) {
        this.problems = problems;
    }

    /** From now on the request has so long to arrive. What has arrived may take its time. */
    public void begin(RoutingContext context, Duration time) {
        long timer = context.vertx().setTimer(time.toMillis(), late -> giveUp(context, time));
        RequestEnd.then(context, () -> context.vertx().cancelTimer(timer));
    }

    private void giveUp(RoutingContext context, Duration time) {
        if (!context.request().isEnded()) {
            problems.writeAndClose(
                    context,
                    Problem.of(
                            408,
                            "the request did not arrive within " + time.toSeconds()
                                    + " s: send it again, fewer photographs at once if the line is slow"));
        }
    }
}
