package io.ficklestream.gateway.problem;

import io.ficklestream.gateway.domain.UnavailableException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Gives an answer to what nobody else answers: unknown addresses, and what fails before or beside the resources. */
@Singleton
public class UnansweredRequests {
    private static final Logger LOG = Logger.getLogger(UnansweredRequests.class);
    private static final int DEFECT = 500;
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

    private final ProblemWriter writer;

    public UnansweredRequests(ProblemWriter writer) {
        this.writer = writer;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::failed);
        router.route()
                .order(AFTER_ALL_OTHERS)
                .handler(context -> writer.write(context, StatusProblems.of(404)))
                .failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            // It was answered before it was read to the end; who was reading only notices now.
            LOG.debug("A request failed after it was answered", context.failure());
        } else {
            writer.write(context, problemOf(context));
        }
    }

    private static Problem problemOf(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof UnauthorizedException) {
            return AccessProblems.whoAreYou();
        }
        if (failure instanceof AuthenticationFailedException) {
            return AccessProblems.wrongCredentials();
        }
        if (failure instanceof ForbiddenException) {
            return AccessProblems.notAllowed();
        }
        if (failure instanceof UnavailableException away) {
            return Problems.of(away).orElseThrow();
        }
        int status = context.statusCode() < 400 ? DEFECT : context.statusCode();
        if (status >= DEFECT) {
            LOG.error("A request failed for a reason that was not foreseen", failure);
        }
        return StatusProblems.of(status);
    }
}
