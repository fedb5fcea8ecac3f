package io.ficklestream.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.TooLargeException;
import io.ficklestream.gateway.domain.UnavailableException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers for what goes wrong inside a resource. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int TOO_LARGE = 413;

    private final BodyLimit limit;

    public ProblemMappers(BodyLimit limit) {
        this.limit = limit;
    }

    @ServerExceptionMapper
    Response refused(RefusedException failure) {
        return ProblemResponses.of(failure);
    }

    @ServerExceptionMapper
    Response tooLarge(TooLargeException failure) {
        return ProblemResponses.of(failure);
    }

    @ServerExceptionMapper
    Response away(UnavailableException failure) {
        return ProblemResponses.of(failure);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure) {
        return ProblemResponses.of(AccessProblems.whoAreYou());
    }

    @ServerExceptionMapper
    Response wrongCredentials(AuthenticationFailedException failure) {
        return ProblemResponses.of(AccessProblems.wrongCredentials());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return ProblemResponses.of(AccessProblems.notAllowed());
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException failure) {
        return ProblemResponses.of(MalformedJson.problem(failure));
    }

    /** Quarkus has a mapper of its own for these. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return malformed(failure);
    }

    @ServerExceptionMapper
    Response plain(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        int status = failure.getResponse().getStatus();
        if (status == TOO_LARGE) {
            return ProblemResponses.of(limit.problem());
        }
        Response.ResponseBuilder answer = ProblemResponses.builder(StatusProblems.of(status));
        String allow = failure.getResponse().getHeaderString("Allow");
        return allow == null ? answer.build() : answer.header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response defect(Throwable failure) {
        LOG.error("A request failed for a reason that was not foreseen", failure);
        return ProblemResponses.of(StatusProblems.of(500));
    }
}
