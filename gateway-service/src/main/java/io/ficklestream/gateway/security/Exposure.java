package io.ficklestream.gateway.security;

/**
 * Who can reach the gateway, and what is known about them.
 *
 * @param host the address that it binds to
 * @param keys whether there is a file of keys
 * @param oidc whether tokens of an OpenID provider are taken
 * @param openToAnyone whether somebody said in so many words that everyone may do everything
 */
record Exposure(String host, boolean keys, boolean oidc, boolean openToAnyone) {

    /**
     * How callers are told apart.
     *
     * @throws IllegalStateException if the gateway must not start like this; says why and what to do
     */
    AccessMode mode() {
        if (keys || oidc) {
            requireNotOpen();
            return AccessMode.AUTHENTICATED;
        }
        if (openToAnyone) {
            return AccessMode.ANYONE;
        }
        requireLoopback();
        return AccessMode.LOCAL;
    }

    private void requireNotOpen() {
        if (openToAnyone) {
            throw new IllegalStateException("ficklestream.gateway.open-to-anyone=true contradicts "
                    + (keys ? "ficklestream.gateway.keys-file" : "quarkus.oidc.tenant-enabled=true")
                    + ": take one of them away");
        }
    }

    private void requireLoopback() {
        if (!Loopback.isOnly(host)) {
            throw new IllegalStateException("the gateway would listen on \"" + host + "\", which others can reach, and "
                    + "nothing says who they are: everyone could read, change and delete labels. Either set "
                    + "ficklestream.gateway.keys-file (or quarkus.oidc.tenant-enabled=true), see docs/security.md, or "
                    + "set quarkus.http.host=127.0.0.1. Who really wants it open to everyone sets "
                    + "ficklestream.gateway.open-to-anyone=true");
        }
    }
}
