package io.ficklestream.gateway.problem;

/** Problems of who asks. */
public final class AccessProblems {
    /** How to say who one is. */
    public static final String CHALLENGE = "Bearer realm=\"ficklestream\"";

    private AccessProblems() {}

    /** Nobody said who asks. */
    public static Problem whoAreYou() {
        return Problem.of(
                401, "this needs a key: send it as \"Authorization: Bearer KEY\" or \"X-API-Key: KEY\", or log in");
    }

    /** What was said is not known here. */
    public static Problem wrongCredentials() {
        return Problem.of(401, "this key or token is not known here: check it, or ask whoever runs the gateway");
    }

    /** Known, but without the role. */
    public static Problem notAllowed() {
        return Problem.of(403, "your role does not allow this: ask whoever runs the gateway for another one");
    }
}
