/** Who may do what: keys, roles, and what is checked of every request before anybody looks at it. */
package io.ficklestream.gateway.security;
