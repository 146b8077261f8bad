using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A declared type of the schema, whatever its rows are.</summary>
internal interface IEntity
{
    /// <summary>Name of its type.</summary>
    string Name { get; }

    /// <summary>Defines its type and what its fields need.</summary>
    void Define(SchemaText text);

    /// <summary>Binds its fields.</summary>
    void Bind(SchemaBuilder builder);
}
