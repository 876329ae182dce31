/// Names under which upper floors, which have their own, use these types.
package typealias EngineRanking = Ranking
package typealias EngineOrder = SortOrder
