/** Tells clients of changes as they happen. */
package io.ficklestream.gateway.event;
