namespace Jamsostek.Graph.Server.Options;

/// <summary>Where settings come from; a later source wins over an earlier one.</summary>
internal static class SettingSources
{
    /// <summary>What the names of our environment variables begin with.</summary>
    public const string EnvironmentPrefix = "JAMSOSTEK__";

    /// <summary>The file read from the program's folder and then from the current one.</summary>
    public const string FileName = "appsettings.json";

    /// <summary>
    /// The sources in their order: <c>appsettings.json</c> beside the program, <c>appsettings.json</c> in the current
    /// folder, environment variables, the command line.
    /// </summary>
    /// <param name="currentFolder">Where the program was started.</param>
    /// <param name="commandLine">Settings given on the command line.</param>
    public static IConfigurationRoot Open(string currentFolder, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        var builder = new ConfigurationBuilder();
        foreach (string folder in new[] { AppContext.BaseDirectory, currentFolder }.Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator).Distinct(StringComparer.Ordinal))
        {
            builder.AddJsonFile(Path.Combine(folder, FileName), optional: true, reloadOnChange: false);
        }

        return builder.AddEnvironmentVariables(EnvironmentPrefix).AddInMemoryCollection(commandLine).Build();
    }
}
