package io.ficklestream.gateway.security;

/** How callers are told apart. */
public enum AccessMode {
    /** Not at all: only this machine reaches the gateway, and who works on it may do everything. */
    LOCAL("local", "none"),
    /** Not at all, although others reach the gateway: somebody wanted it so. */
    ANYONE("anyone", "none"),
    /** By keys, or tokens of an OpenID provider. */
    AUTHENTICATED("", "key");

    private final String everyone;
    private final String authentication;

    AccessMode(String everyone, String authentication) {
        this.everyone = everyone;
        this.authentication = authentication;
    }

    /** What everyone is called; empty where people are told apart. */
    String everyone() {
        return everyone;
    }

    /** How the page is told that people are told apart. */
    String authentication() {
        return authentication;
    }
}
