/// Requests, replies, routes and the HTTPS server. Open [practicecloud.http.Endpoint] first.
@NullMarked
package practicecloud.http;

import org.jspecify.annotations.NullMarked;
