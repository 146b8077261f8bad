namespace Jamsostek.Graph.Server.Telemetry;

/// <summary>Answers an HTTP request and notes in the trace what the log will say of it.</summary>
internal delegate Task TracedHandler(HttpContext context, RequestTrace trace);
