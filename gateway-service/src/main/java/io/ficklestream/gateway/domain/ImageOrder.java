package io.ficklestream.gateway.domain;

/** In which order images are listed. */
public enum ImageOrder {
    /** The one that was submitted last comes first. */
    NEWEST,
    /** The one whose samples agree least comes first; those without seeds are left out. */
    UNCERTAIN,
    /** By id. */
    ID
}
