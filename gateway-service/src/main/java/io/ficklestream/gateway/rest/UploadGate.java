package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.config.HttpConfig;
import io.ficklestream.gateway.problem.BodyLimit;
import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.problem.ProblemWriter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Decides whether a body is worth receiving: how large it says it is, how many are on their way, and how long it takes. */
@Singleton
public class UploadGate {
    /** After it is known who calls, before Quarkus' own limit, which answers without saying why. */
    private static final int PRIORITY = 50;

    private static final int RETRY_SECONDS = 2;
    private static final String IMAGES = "/images";

    private final BodyLimit limit;
    private final Semaphore permits;
    private final long receiveMillis;
    private final ProblemWriter problems;

    public UploadGate(BodyLimit limit, HttpConfig config, ProblemWriter problems) {
        this.limit = limit;
        this.permits = new Semaphore(config.upload().concurrency());
        this.receiveMillis = config.upload().receiveTime().toMillis();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (limit.isExceededBy(context.request().getHeader("Content-Length"))) {
            problems.writeAndClose(context, limit.problem());
        } else if (!isUpload(context)) {
            context.next();
        } else if (permits.tryAcquire()) {
            receive(context);
        } else {
            problems.writeAndClose(
                    context, Problem.later(429, RETRY_SECONDS, "too many uploads are on their way at once: try again"));
        }
    }

    private static boolean isUpload(RoutingContext context) {
        return context.request().method().equals(HttpMethod.POST)
                && context.normalizedPath().startsWith(IMAGES);
    }

    private void receive(RoutingContext context) {
        AtomicBoolean held = new AtomicBoolean(true);
        long deadline = context.vertx().setTimer(receiveMillis, timer -> giveUp(context));
        context.addEndHandler(done -> {
            context.vertx().cancelTimer(deadline);
            if (held.getAndSet(false)) {
                permits.release();
            }
        });
        context.next();
    }

    /** What is still on its way is cut off; what has arrived may take its time. */
    private void giveUp(RoutingContext context) {
        if (!context.request().isEnded()) {
            problems.writeAndClose(
                    context,
                    Problem.of(
                            408,
                            "the upload did not arrive within " + receiveMillis / 1000
                                    + " s: send it again, fewer photographs at once if the line is slow"));
        }
    }
}
