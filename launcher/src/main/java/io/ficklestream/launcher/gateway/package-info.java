/** Commands that ask a gateway over HTTP: {@code watch}, {@code export} and {@code import}. */
package io.ficklestream.launcher.gateway;
