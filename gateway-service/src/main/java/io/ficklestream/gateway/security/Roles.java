package io.ficklestream.gateway.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody may do; each role includes those before it. */
public final class Roles {
    /** Sees everything. */
    public static final String VIEWER = "viewer";

    /** Submits photographs, corrects and confirms. */
    public static final String LABELER = "labeler";

    /** Chooses models and has images done again. */
    public static final String OPERATOR = "operator";

    /** All of them, in order. */
    public static final List<String> ALL = List.of(VIEWER, LABELER, OPERATOR);

    private Roles() {}

    /** A role with those that it includes; none for a role that is not known here. */
    public static Set<String> includedIn(String role) {
        return new TreeSet<>(ALL.subList(0, ALL.indexOf(role) + 1));
    }
}
