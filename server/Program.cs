using Jamsostek.Graph.Server.Commands;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
