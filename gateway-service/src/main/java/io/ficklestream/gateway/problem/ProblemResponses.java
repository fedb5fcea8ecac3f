package io.ficklestream.gateway.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Problems as answers of a resource. */
public final class ProblemResponses {
    private ProblemResponses() {}

    /** The answer for one of the gateway's own exceptions. */
    static Response of(RuntimeException failure) {
        return of(Problems.of(failure).orElseThrow(() -> failure));
    }

    /** The answer that tells of a problem. */
    public static Response of(Problem problem) {
        return builder(problem).build();
    }

    static Response.ResponseBuilder builder(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, AccessProblems.CHALLENGE);
        }
        return answer;
    }
}
